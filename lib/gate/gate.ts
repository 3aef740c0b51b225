import type { Decision } from '../model/decision';
import type { Outcome } from '../model/outcome';
import type { PromptAnswer, PromptModel, PromptNotice } from '../model/prompt';
import type { Replacement, SendCandidate } from '../model/send-candidate';
import { eventOf } from './event-of';
import type { GatePorts } from './ports';
import { promptModel } from './prompt-model';
import { applyReplacements, removalsFor } from './removal';

/** How often the page is read while a prompt is open, in milliseconds. */
const WATCH_EVERY_MS = 200;

/** A re-rendering page may show nothing for a moment; only longer absence voids the decision. */
const GONE_AFTER_MISSES = 4;

/** A background that does not answer within this time counts as gone, in milliseconds. */
const RECORD_WITHIN_MS = 2000;

export interface Gate {
  /** Decides at once. True: the page must not see this gesture. */
  mustHold(candidate: SendCandidate): boolean;
  /** Asks about a held gesture. Does nothing while another one is being asked about. */
  hold(candidate: SendCandidate): Promise<void>;
  /** Called for a gesture that was let through: what a rule wants noted of it is recorded, and nothing waits. */
  passed(candidate: SendCandidate): void;
  /** True from the moment a prompt is opened until its outcome has taken effect. */
  isBusy(): boolean;
}

export function createGate(ports: GatePorts): Gate {
  let busy = false;
  let notedPass: string | null = null;
  let passing: { readonly candidate: SendCandidate; readonly decision: Decision } | null = null;

  const judge = ({ intent }: SendCandidate): Decision => ports.decide(intent);

  function model(candidate: SendCandidate, notice: PromptNotice): PromptModel {
    return promptModel(candidate, judge(candidate), notice, ports.organisation());
  }

  async function ask(first: SendCandidate, notice: PromptNotice): Promise<void> {
    let current = first;
    const prompt = ports.openPrompt(model(current, notice));
    const watch = watchPage(
      () => current,
      (changed) => {
        if (!changed || !isHeld(judge(changed))) {
          prompt.close();
          return;
        }
        current = changed;
        prompt.update(model(current, 'content-changed'));
      },
    );
    const answer = await Promise.race([prompt.answer, watch.voided]);
    watch.stop();
    if (answer === 'voided') {
      void record(current, judge(current), 'voided', null);
      ports.notify('voided');
      return;
    }
    prompt.close();
    await carryOut(current, answer);
  }

  async function carryOut(shown: SendCandidate, answer: PromptAnswer): Promise<void> {
    const decision = judge(shown);
    const first = decision.findings.find(({ source }) => source.kind === 'part');
    const span: Replacement | null = first
      ? { part: first.source.index, start: first.start, end: first.end, text: '' }
      : null;
    switch (answer.action) {
      case 'edit':
        shown.focus(span);
        void record(shown, decision, decision.action === 'block' ? 'blocked' : 'edited', null);
        return;
      case 'cancel':
        shown.focus(null);
        void record(shown, decision, decision.action === 'block' ? 'blocked' : 'cancelled', null);
        return;
      case 'newline':
        shown.insertNewline();
        ports.newlineLearned(shown);
        return;
      case 'send':
        if (decision.action === 'block') return;
        await letGo(shown, decision, 'sent-anyway', answer);
        return;
      case 'remove':
        await removeAndSend(shown, decision, answer);
    }
  }

  /**
   * Lets exactly what was shown go to exactly the chat that was shown, once.
   * @param decision What the prompt was about; after a removal, `shown` holds nothing of it any more.
   */
  async function letGo(
    shown: SendCandidate,
    decision: Decision,
    outcome: Outcome,
    answer: PromptAnswer,
  ): Promise<void> {
    const now = await settled(shown);
    if (!now) {
      void record(shown, decision, 'voided', null);
      ports.notify('voided');
      return;
    }
    const written = await record(shown, decision, outcome, answer);
    if (!written && decision.reasons.some(({ rule }) => rule.failMode === 'hold')) {
      await ask(now, 'cannot-record');
      return;
    }
    const again = shown.reread();
    if (again?.digest !== shown.digest) {
      ports.notify('voided');
      return;
    }
    ports.expect(again.intent);
    if (!(await again.replay())) ports.notify('not-sent');
  }

  async function removeAndSend(
    shown: SendCandidate,
    decision: Decision,
    answer: PromptAnswer,
  ): Promise<void> {
    const removals = removalsFor(shown, decision);
    const now = removals && (await settled(shown));
    if (!removals || !now) {
      ports.notify('voided');
      return;
    }
    const expected = applyReplacements(shown.intent.parts, removals).map(({ text }) => text.trim());
    const done = await now.replace(removals);
    const after = shown.reread();
    if (!after) {
      ports.notify('voided');
      return;
    }
    const asExpected = after.intent.parts.every(({ text }, index) => text === expected[index]);
    if (!done || !asExpected || isHeld(judge(after))) {
      // Nothing leaves unless the page's own editor holds just what the preview showed.
      if (isHeld(judge(after))) await ask(after, 'could-not-remove');
      else ports.notify('edit-to-send');
      return;
    }
    await letGo(after, decision, 'removed-and-sent', answer);
  }

  /** The same send, read again; waits out a page that is rendering. Null when it is another one by now. */
  async function settled(shown: SendCandidate): Promise<SendCandidate | null> {
    for (let tries = 0; tries < 8; tries += 1) {
      const now = shown.reread();
      if (now?.digest === shown.digest) return now;
      await ports.wait(60);
    }
    return null;
  }

  function watchPage(
    current: () => SendCandidate,
    onChange: (changed: SendCandidate | null) => void,
  ): { voided: Promise<'voided'>; stop: () => void } {
    let stopped = false;
    const voided = new Promise<'voided'>((resolve) => {
      void (async () => {
        let misses = 0;
        while (!stopped) {
          await ports.wait(WATCH_EVERY_MS);
          if (stopped) return;
          const now = current().reread();
          misses = now ? 0 : misses + 1;
          if (now && now.digest !== current().digest) {
            const held = isHeld(judge(now));
            onChange(held ? now : null);
            if (!held) resolve('voided');
          } else if (misses >= GONE_AFTER_MISSES) {
            onChange(null);
            resolve('voided');
          }
        }
      })();
    });
    return {
      voided,
      stop: () => {
        stopped = true;
      },
    };
  }

  async function record(
    candidate: SendCandidate,
    decision: Decision,
    outcome: Outcome,
    answer: PromptAnswer | null,
  ): Promise<boolean> {
    try {
      const written = ports
        .record(eventOf(candidate, decision, outcome, answer, { id: ports.newId(), at: ports.now() }))
        .then(() => true);
      return await Promise.race([written, ports.wait(RECORD_WITHIN_MS).then(() => false)]);
    } catch {
      return false;
    }
  }

  return {
    mustHold: (candidate) => {
      const decision = judge(candidate);
      passing = { candidate, decision };
      if (!isHeld(decision)) return false;
      // It may be asked about a moment later, and must still be of the chat that is open now.
      void candidate.digest;
      return true;
    },
    passed: (candidate) => {
      const decision = passing?.candidate === candidate ? passing.decision : judge(candidate);
      const outcome = outcomeOfPass(candidate, decision);
      // One press is several events; its send is recorded once.
      if (!outcome || !candidate.wouldSend() || notedPass === candidate.digest) return;
      notedPass = candidate.digest;
      void record(candidate, decision, outcome, null);
    },
    isBusy: () => busy,
    hold: async (candidate) => {
      if (busy) return;
      busy = true;
      try {
        await ask(candidate, 'none');
      } finally {
        busy = false;
      }
    },
  };
}

/** What is to be recorded of a send that no rule held; null for nothing. */
function outcomeOfPass({ intent }: SendCandidate, { action }: Decision): Outcome | null {
  if (!intent.complete) return 'passed-unguarded';
  if (action === 'hint') return 'hinted';
  return action === 'audit' ? 'sent-clean' : null;
}

function isHeld(decision: Decision): boolean {
  return decision.action === 'warn' || decision.action === 'justify' || decision.action === 'block';
}
