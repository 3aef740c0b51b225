import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { createContext } from '../browser/context.ts';
import type { Person } from '../browser/person.ts';
import type { BrowserName } from '../browser/browser.ts';
import type { Session } from '../browser/session.ts';
import { atMost, quantile, type Goal, type Taken } from './report.ts';

const WORDS =
  'when the parcel comes please leave it with the neighbour at number seven because i am out until five ';

/** Harmless text of a given length, another one each time: what was judged once is not judged again. */
function harmless(length: number, salt: number): string {
  return `${salt} ${WORDS.repeat(Math.ceil(length / WORDS.length))}`.slice(0, length);
}

/**
 * Time from before Enter is dispatched until the first listener of the page gets it: all that runs before
 * the page does. The page's listener stops the key there, so the text is still there for the next one.
 * @returns Milliseconds, one for each text.
 */
async function handlerTimes(person: Person, length: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    times.push(await person.page.evaluate(measureEnter, harmless(length, at)));
  }
  return times;
}

async function measureEnter(text: string): Promise<number> {
  window.standIn.setDraft(text);
  await new Promise((resolve) => setTimeout(resolve, text.length > 1000 ? 60 : 30));
  const editor = window.standIn.part('composer');
  let reached = Number.NaN;
  const arrive = (event: Event): void => {
    reached = performance.now();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', arrive, { capture: true, once: true });
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
  const key = new KeyboardEvent('keydown', init);
  const start = performance.now();
  editor?.dispatchEvent(key);
  window.removeEventListener('keydown', arrive, { capture: true });
  return reached - start;
}

/** Time from a held Enter until the frame with the prompt was handed to the screen, in milliseconds. */
async function promptTimes(person: Person, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    await person.page.evaluate(() => window.standIn.reset());
    await person.compose(`card ${at} 4111 1111 1111 1111`);
    times.push(await person.page.evaluate(measurePrompt));
    await person.waitForPrompt();
    await person.key('Escape');
    await person.waitForNoPrompt();
  }
  return times;
}

/** The page never sees a key that was held, so the key is made here: it is held all the same. */
function measurePrompt(): Promise<number> {
  return new Promise((resolve) => {
    const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
    const key = new KeyboardEvent('keydown', init);
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(null);
      });
    });
    observer.observe(document.documentElement, { childList: true });
    window.standIn.part('composer')?.dispatchEvent(key);
  });
}

/** Milliseconds for writing a text with the keys of a keyboard, each of them sent through the browser. */
async function typingTime(person: Person, text: string): Promise<number> {
  await person.page.bringToFront();
  await person.page.evaluate(() => window.standIn.setDraft(''));
  await person.pause(30);
  await person.focus('composer');
  const start = performance.now();
  await person.page.keyboard.type(text);
  return performance.now() - start;
}

/** Keys before those that are measured: a browser that has just been started is still busy with itself. */
const SETTLING_KEYS = 500;

/** Every browser that is started is a few per cent faster or slower than the last one: several are compared. */
const STARTS = 5;
/** Short rounds, as what else the machine does lasts for longer: with and without the guard meet the same. */
const ROUNDS = 40;
const PER_ROUND = 50;

/**
 * Types 10,000 characters with the guard, without it, and once more without it, in turns.
 * @returns By how much the time of a round is longer than without the guard, in per cent.
 */
async function typingSlower(
  startGuarded: () => Promise<Session>,
  startBare: () => Promise<Session>,
): Promise<{ guarded: number; bareAgain: number; each: readonly number[] }> {
  const guarded: number[] = [];
  const bareAgain: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const sessions = [await startBare(), await startGuarded(), await startBare()];
    const persons: Person[] = [];
    for (const session of sessions) persons.push(await createContext(session).open());
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const times: number[] = [];
      // Each goes first in its turn, so that a machine that slows down favours none.
      for (let at = 0; at < persons.length; at += 1) {
        const who = (round + at) % persons.length;
        const person = persons[who];
        if (person) times[who] = await typingTime(person, harmless(PER_ROUND, round));
      }
      rounds.push(times);
    }
    for (const session of sessions) await session.close();
    const slower = (who: number): number =>
      (median(rounds.map((times) => (times[who] ?? Number.NaN) / (times[0] ?? Number.NaN))) - 1) * 100;
    guarded.push(slower(1));
    bareAgain.push(slower(2));
  }
  return { guarded: median(guarded), bareAgain: median(bareAgain), each: guarded };
}

function median(samples: readonly number[]): number {
  return quantile(samples, 0.5) ?? Number.NaN;
}

export function timingGoals(browser: BrowserName): Goal[] {
  return [
    atMost(1, 'ms', `key handler, 200 clean characters, p99 (${browser})`),
    atMost(50, 'ms', `key handler, 65,536 clean characters, most (${browser})`),
    atMost(100, 'ms', `prompt painted after the gesture, p95 (${browser})`),
    atMost(3, '%', `typing 10,000 characters, slower by (${browser})`),
  ];
}

/** Times in one browser, with the extension and beside it without. */
export async function benchTiming(
  browser: BrowserName,
  startGuarded: () => Promise<Session>,
  startBare: () => Promise<Session>,
): Promise<Taken> {
  const guarded = await startGuarded();
  const withGuard = await createContext(guarded).open();
  await handlerTimes(withGuard, 200, SETTLING_KEYS);
  const short = await handlerTimes(withGuard, 200, 1000);
  const long = await handlerTimes(withGuard, 65_536, 12);
  const painted = await promptTimes(withGuard, 40);
  await guarded.close();

  const bare = await startBare();
  const without = await createContext(bare).open();
  await handlerTimes(without, 200, SETTLING_KEYS);
  const shortBare = await handlerTimes(without, 200, 1000);
  const longBare = await handlerTimes(without, 65_536, 12);
  await bare.close();

  const typing = await typingSlower(startGuarded, startBare);
  const ms = (value: number | null): string => (value === null ? 'none' : value.toFixed(2));
  return {
    values: [quantile(short, 0.99), quantile(long, 1), quantile(painted, 0.95), typing.guarded],
    notes: [
      `${browser} key handler without the extension: 200 characters p99 ${ms(quantile(shortBare, 0.99))} ms, ` +
        `65,536 characters at most ${ms(quantile(longBare, 1))} ms; with it the median of 200 is ${ms(median(short))} ms`,
      `${browser} typing, ${STARTS} starts: ${typing.each.map((one) => one.toFixed(1)).join(', ')} % slower with the guard; ` +
        `a second browser without it: ${typing.bareAgain.toFixed(1)} %`,
    ],
  };
}

export const sizeGoals: readonly Goal[] = [atMost(60, 'kB', 'content script, gzipped')];

/** Size of what is loaded into the page before the first risky send, in kilobytes of 1,000 bytes. */
export async function benchSize(extensionDir: string): Promise<Taken> {
  const script = await readFile(`${extensionDir}/content-scripts/whatsapp.js`);
  return { values: [gzipSync(script, { level: 9 }).length / 1000], notes: [] };
}
