import { remembering } from '@/lib/detectors/remember';
import { sharedClassifier } from '@/lib/detectors/shared-classifier';
import { createGate } from '@/lib/gate/gate';
import type { Notice } from '@/lib/gate/ports';
import { createGuardHealth } from '@/lib/health/guard-health';
import { recordEvent, reportState } from '@/lib/messaging/client';
import { answerWithState } from '@/lib/messaging/tab';
import type { Decision } from '@/lib/model/decision';
import type { GuardEvent } from '@/lib/model/event';
import type { RuleSet } from '@/lib/model/rule';
import type { SendIntent } from '@/lib/model/send-intent';
import { extensionIsGone } from '@/lib/platform/browser';
import { createWindowEvents } from '@/lib/events/window-events';
import { createPromptHost } from '@/lib/prompt/prompt-host';
import { defaultRuleSet } from '@/lib/rules/default-rules';
import { decide } from '@/lib/rules/evaluate';
import { applyOverrides } from '@/lib/rules/overrides';
import { loadSettings, StoredSettingsError, watchSettings } from '@/lib/storage/settings';
import { checkAnchors } from '@/lib/whatsapp/anchor-check';
import { startWhatsApp } from '@/lib/whatsapp/start';
import { createHint, promptDrawer, showBanner } from './draw';

const CHECK_EVERY_MS = 2000;

const WARM_UP_ROUNDS = 200;
/** What is left of an idle stretch when the next round would be too long for it, in milliseconds. */
const LEAVE_IDLE_MS = 5;
const WARM_UP_AGAIN_MS = 1000;
const WARM_UP_TEXTS = [
  'see you at nine, order 12345 is on its way '.repeat(4),
  'card 4111 1111 1111 1111',
  'call +44 7700 900123',
];

/** An anchor that is missing for less than this is a page that is still rendering, in milliseconds. */
const MISSING_AFTER_MS = 5000;

const notices = {
  voided: 'notice.voided',
  'not-sent': 'notice.not-sent',
  'edit-to-send': 'notice.edit-to-send',
} as const satisfies Record<Notice, string>;

/** Puts the parts together and starts them. Everything that listens is set before the page's own scripts. */
export function startGuard(): void {
  const { signal } = new AbortController();
  const events = createWindowEvents(signal);
  let ruleSet: RuleSet = defaultRuleSet;
  const health = createGuardHealth(
    () => ruleSet.id,
    (state) => void reportState(state).catch(() => undefined),
    Date.now,
  );
  const scan = remembering((intent) => sharedClassifier()?.(intent) ?? []);
  const judge = (intent: SendIntent): Decision => {
    if (sharedClassifier()) return decide(intent, scan(intent), ruleSet);
    // Nothing can be said of the content, so the rules' fail modes decide, and the state tells.
    health.report('internal-error', 'classifier');
    return decide({ ...intent, complete: false }, [], ruleSet);
  };
  const host = createPromptHost(promptDrawer, events);
  const hint = createHint();

  const page = startWhatsApp(
    {
      mustHold: (candidate) => gate.mustHold(candidate),
      hold: (candidate) => {
        hint.hide();
        void gate.hold(candidate).catch(() => health.report('internal-error', 'prompt'));
      },
      isBusy: () => gate.isBusy(),
      passed: (candidate) => gate.passed(candidate),
      failed: () => {
        health.report('internal-error', 'interceptor');
        return ruleSet.rules.some((rule) => rule.enabled && rule.failMode === 'hold');
      },
      isOwn: (event) => host.isOwn(event),
      unguarded: () => {
        health.report('unguarded-send', 'text');
        void recordEvent(unguardedEvent()).catch(() => undefined);
      },
      isRisky: (text) => gateWorthy(judge(textIntent(text))),
      composing: (intent, place) => {
        const decision = intent && !gate.isBusy() ? judge(intent) : null;
        const shown = decision !== null && decision.action !== 'allow' && decision.action !== 'audit';
        if (shown && place) hint.show(decision, place);
        else hint.hide();
        return shown;
      },
    },
    events,
  );

  const gate = createGate({
    decide: judge,
    openPrompt: (model) => host.open(model),
    notify: (notice) => showBanner(notices[notice], false),
    record: recordEvent,
    expect: (intent) => page.expect(intent),
    organisation: () => ruleSet.organisation,
    newlineLearned: (candidate) => page.newlineLearned(candidate),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    wait: (ms) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
      }),
  });

  const useRules = (next: RuleSet): void => {
    ruleSet = next;
  };
  const settingsFailed = (): void => health.report('storage-unavailable', 'settings');
  loadSettings().then((settings) => {
    useRules(applyOverrides(defaultRuleSet, settings));
  }, settingsFailed);
  watchSettings((settings) => {
    if (settings instanceof StoredSettingsError) {
      settingsFailed();
      return;
    }
    health.clear('storage-unavailable', 'settings');
    useRules(applyOverrides(defaultRuleSet, settings));
  }, signal);

  warmUp(() => {
    for (const sample of WARM_UP_TEXTS) judge(textIntent(`${sample} ${performance.now()}`));
    return page.rehearse();
  });
  void reportState(health.state()).catch(() => undefined);
  answerWithState(() => health.state());
  watchAnchors();
  watchUpdate();

  function watchAnchors(): void {
    const missingSince = new Map<string, number>();
    setInterval(() => {
      const { open, missing } = checkAnchors();
      const now = Date.now();
      for (const anchor of missing) {
        const since = missingSince.get(anchor) ?? now;
        missingSince.set(anchor, since);
        if (now - since >= MISSING_AFTER_MS) health.report('anchor-missing', anchor);
      }
      for (const anchor of missingSince.keys()) {
        if (missing.some((name) => name === anchor)) continue;
        missingSince.delete(anchor);
        health.clear('anchor-missing', anchor);
      }
      if (open && missing.length === 0) health.ready();
    }, CHECK_EVERY_MS);
  }

  function watchUpdate(): void {
    const timer = setInterval(() => {
      if (!extensionIsGone()) return;
      clearInterval(timer);
      // The rules in memory still hold sends; only the page can be asked to load the new version.
      health.report('reload-needed', 'page');
      showBanner('banner.reload', true);
    }, CHECK_EVERY_MS);
  }
}

/** What is known of a message that got past the gate: that it did. */
function unguardedEvent(): GuardEvent {
  return {
    id: crypto.randomUUID(),
    at: Date.now(),
    channel: 'text',
    action: 'audit',
    outcome: 'passed-unguarded',
    ruleIds: [],
    types: {},
    recipientKinds: [],
    reason: null,
  };
}

function gateWorthy({ action }: Decision): boolean {
  return action === 'warn' || action === 'justify' || action === 'block';
}

function textIntent(text: string): SendIntent {
  return {
    channel: 'text',
    trigger: 'page',
    parts: [{ role: 'message', text }],
    attachments: [],
    recipients: [],
    complete: true,
  };
}

/**
 * Does a few times, while the page is idle, what the key that sends will set off. Code that has run is code that
 * is compiled: the first message of the day is judged as fast as the hundredth.
 * @param rehearse Returns whether a chat was open; where none is, it is tried again later.
 */
function warmUp(rehearse: () => boolean): void {
  let rounds = 0;
  const run = (idle: IdleDeadline): void => {
    do {
      if (!rehearse()) {
        setTimeout(whenIdle, WARM_UP_AGAIN_MS, run);
        return;
      }
      rounds += 1;
      if (rounds >= WARM_UP_ROUNDS) return;
    } while (idle.timeRemaining() > LEAVE_IDLE_MS);
    whenIdle(run);
  };
  whenIdle(run);
}

function whenIdle(run: (idle: IdleDeadline) => void): void {
  requestIdleCallback(run, { timeout: 10_000 });
}
