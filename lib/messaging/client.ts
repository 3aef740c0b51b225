import type { GuardEvent } from '../model/event';
import type { GuardState } from '../model/guard-state';
import { browser } from '../platform/browser';
import { acknowledgedSchema, guardStateAnswerSchema, type Message } from './protocol';

function send(message: Message): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** The state of a tab's guard; null when no guard runs there. @throws when the background is gone. */
export async function requestGuardState(tabId: number): Promise<GuardState | null> {
  return guardStateAnswerSchema.parse(await send({ name: 'guard-state', tabId }));
}

/** Resolves once the event is stored. @throws when it could not be. */
export async function recordEvent(event: GuardEvent): Promise<void> {
  acknowledgedSchema.parse(await send({ name: 'record-event', event }));
}

/** Resolves once all records are gone. @throws when they could not be removed; they are as they were then. */
export async function clearRecords(): Promise<void> {
  acknowledgedSchema.parse(await send({ name: 'clear-events' }));
}

/** Tells the background this tab's state. @throws when the background is gone. */
export async function reportState(state: GuardState): Promise<void> {
  await send({ name: 'state-changed', state });
}
