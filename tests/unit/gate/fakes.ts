import type { GatePorts } from '@/lib/gate/ports';
import type { Decision } from '@/lib/model/decision';
import type { GuardEvent } from '@/lib/model/event';
import type { Finding } from '@/lib/model/finding';
import type { PromptAction, PromptAnswer, PromptModel } from '@/lib/model/prompt';
import type { Action, Rule } from '@/lib/model/rule';
import type { Replacement, SendCandidate } from '@/lib/model/send-candidate';
import type { SendIntent } from '@/lib/model/send-intent';

const SECRET = /4111 1111 1111 1111/g;

/** A page with one composer, as far as the gate can see one. */
export class FakePage {
  text = '';
  chat = 'Ana';
  present = true;
  sent: { text: string; chat: string }[] = [];
  focused: (Replacement | null)[] = [];
  newlines = 0;
  /** When set, the editor shows a replacement but keeps something else, as a stale model does. */
  keepsInstead: string | null = null;

  candidate(): SendCandidate | null {
    if (!this.present) return null;
    const { text, chat } = this;
    const intent: SendIntent = {
      channel: 'text',
      trigger: 'key',
      parts: [{ role: 'message', text }],
      attachments: [],
      recipients: [{ name: chat, kind: 'person', phone: null, saved: null, size: null }],
      complete: true,
    };
    return {
      intent,
      digest: JSON.stringify([text, chat]),
      wouldSend: () => true,
      maybeNewline: false,
      editableParts: 1,
      reread: () => (this.chat === chat ? this.candidate() : null),
      replay: () => {
        this.sent.push({ text: this.text, chat: this.chat });
        this.text = '';
        return Promise.resolve(true);
      },
      focus: (span) => this.focused.push(span),
      replace: (replacements) => {
        const done = [...replacements]
          .sort((a, b) => b.start - a.start)
          .reduce((whole, r) => whole.slice(0, r.start) + r.text + whole.slice(r.end), this.text);
        this.text = this.keepsInstead ?? done;
        return Promise.resolve(this.keepsInstead === null);
      },
      insertNewline: () => {
        this.newlines += 1;
      },
    };
  }
}

export function rule(action: Action, failMode: 'hold' | 'pass' = 'pass'): Rule {
  return {
    id: 'card',
    name: null,
    enabled: true,
    conditions: { minConfidence: 'medium', minCount: 1 },
    action,
    failMode,
    message: null,
    guidanceUrl: null,
  };
}

export function decideWith(own: Rule) {
  return (intent: SendIntent): Decision => {
    const findings: Finding[] = intent.parts.flatMap(({ text }, index) =>
      [...text.matchAll(SECRET)].map((match) => ({
        type: 'payment-card',
        group: 'payment',
        label: 'payment card',
        start: match.index,
        end: match.index + match[0].length,
        confidence: 'high' as const,
        validated: true,
        masked: '•••• 1111',
        replacement: '[card ending 1111]',
        source: { kind: 'part' as const, index },
      })),
    );
    const hit = findings.length > 0;
    return {
      action: hit ? own.action : 'allow',
      reasons: hit ? [{ rule: own, findings }] : [],
      findings,
      undecided: false,
    };
  };
}

/** A prompt whose answer the test gives. */
export class FakePrompt {
  models: PromptModel[] = [];
  closed = 0;
  private resolve: (answer: PromptAnswer) => void = () => undefined;

  open(model: PromptModel) {
    this.models.push(model);
    const answer = new Promise<PromptAnswer>((resolve) => {
      this.resolve = resolve;
    });
    return {
      answer,
      update: (next: PromptModel) => void this.models.push(next),
      close: () => {
        this.closed += 1;
      },
    };
  }

  answer(action: PromptAction): void {
    this.resolve({ action, justification: null });
  }
}

export interface FakeWorld {
  readonly page: FakePage;
  readonly prompt: FakePrompt;
  readonly events: GuardEvent[];
  readonly notices: string[];
  readonly ports: GatePorts;
}

export function fakeWorld(own: Rule): FakeWorld {
  const page = new FakePage();
  const prompt = new FakePrompt();
  const events: GuardEvent[] = [];
  const notices: string[] = [];
  const ports: GatePorts = {
    decide: decideWith(own),
    openPrompt: (model) => prompt.open(model),
    notify: (notice) => void notices.push(notice),
    record: (event) => {
      events.push(event);
      return Promise.resolve();
    },
    expect: () => undefined,
    organisation: () => null,
    newlineLearned: () => undefined,
    now: () => 0,
    newId: () => `event-${events.length}`,
    wait: (ms) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
      }),
  };
  return { page, prompt, events, notices, ports };
}
