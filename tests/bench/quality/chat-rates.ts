import type { Judgement } from '../../../scripts/sluice/judge.ts';
import { atMost, type Goal, type Taken } from '../report.ts';
import { readTexts } from '../speed/chat.ts';
import { SAID_IN_WORDS } from './mappings.ts';

interface Corpus {
  readonly name: string;
  readonly file: string;
  readonly prompts: number;
}

const HINTS = 5;

export const CORPORA: readonly Corpus[] = [
  { name: 'SMS (English)', file: 'chat_nus_sms_en.jsonl', prompts: 0.5 },
  { name: 'SMS (Chinese)', file: 'chat_nus_sms_zh.jsonl', prompts: 0.5 },
  { name: 'IRC', file: 'chat_irc_ubuntu.jsonl', prompts: 1.5 },
  { name: 'subtitles in 42 languages', file: 'chat_xed_subtitles_42lang.jsonl', prompts: 0.2 },
  { name: 'banking questions', file: 'hardneg_banking77_nlupp.jsonl', prompts: 0.5 },
];

const PER = 'per 1,000';

export const rateGoals: readonly Goal[] = [
  ...CORPORA.flatMap(({ name, prompts }) => [
    atMost(prompts, PER, `prompts on ${name}`),
    atMost(HINTS, PER, `hints on ${name}`),
    // Double of what it is without countries; where that is nothing, what the goal allows without them.
    atMost(2, 'times', `prompts on ${name}, all countries on, to the default (at least the goal's own)`),
    atMost(2, 'times', `hints on ${name}, all countries on, to the default (at least the goal's own)`),
  ]),
  atMost(0.3, PER, 'prompts for passwords and codes said in words on all of these messages'),
];

type Judge = (text: string) => Judgement;

interface Raised {
  readonly prompts: number;
  readonly hints: number;
  readonly saidInWords: number;
  readonly lines: readonly string[];
}

const isPrompt = ({ action }: Judgement): boolean =>
  action === 'warn' || action === 'justify' || action === 'block';

function raise(texts: readonly string[], judge: Judge, label: string): Raised {
  let prompts = 0;
  let hints = 0;
  let saidInWords = 0;
  const lines: string[] = [];
  for (const text of texts) {
    const judged = judge(text);
    const kind = isPrompt(judged) ? 'prompt' : judged.action === 'hint' ? 'hint' : null;
    if (kind === null) continue;
    if (kind === 'prompt') prompts += 1;
    else hints += 1;
    if (kind === 'prompt' && judged.findings.some(({ type }) => SAID_IN_WORDS.includes(type)))
      saidInWords += 1;
    lines.push(`  ${kind}, ${label}: ${maskAll(text, judged)}`);
  }
  return { prompts, hints, saidInWords, lines };
}

/** The message with what was found in it masked, and named. */
function maskAll(text: string, { findings }: Judgement): string {
  let shown = '';
  let from = 0;
  for (const { start, end, type, confidence, masked } of findings) {
    shown += `${text.slice(from, start)}⟦${masked} ${type} ${confidence}⟧`;
    from = end;
  }
  return JSON.stringify((shown + text.slice(from)).slice(0, 300));
}

/** How often ordinary messages would be stopped, at the defaults and with all countries on. */
export function benchRates(judge: Judge, judgeEverywhere: Judge): Taken {
  const values: (number | null)[] = [];
  const notes: string[] = [];
  let saidInWords = 0;
  let all = 0;
  for (const { name, file, prompts: allowed } of CORPORA) {
    const texts = readTexts(file);
    if (texts.length === 0) {
      values.push(null, null, null, null);
      notes.push(`${name}: the samples are not here`);
      continue;
    }
    const per = (count: number): number => (count * 1000) / texts.length;
    const plain = raise(texts, judge, name);
    const everywhere = raise(texts, judgeEverywhere, `${name}, all countries`);
    values.push(
      per(plain.prompts),
      per(plain.hints),
      per(everywhere.prompts) / Math.max(per(plain.prompts), allowed),
      per(everywhere.hints) / Math.max(per(plain.hints), HINTS),
    );
    saidInWords += plain.saidInWords;
    all += texts.length;
    notes.push(
      `${name}, ${texts.length} messages: ${plain.prompts} prompts, ${plain.hints} hints; all countries on: ${everywhere.prompts} and ${everywhere.hints}`,
      ...plain.lines,
      ...everywhere.lines,
    );
  }
  return { values: [...values, all === 0 ? null : (saidInWords * 1000) / all], notes };
}
