import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate } from '@/lib/gate/gate';
import type { SendCandidate } from '@/lib/model/send-candidate';
import { fakeWorld, rule, type FakeWorld } from './fakes';

const CARD = 'my card is 4111 1111 1111 1111 ok';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function candidateOf(world: FakeWorld): SendCandidate {
  const candidate = world.page.candidate();
  if (!candidate) throw new Error('nothing to send');
  return candidate;
}

async function held(world: FakeWorld) {
  world.page.text = CARD;
  const gate = createGate(world.ports);
  const candidate = candidateOf(world);
  expect(gate.mustHold(candidate)).toBe(true);
  const done = gate.hold(candidate);
  await vi.advanceTimersByTimeAsync(0);
  return { gate, done };
}

describe('gate', () => {
  it('lets a clean text alone', () => {
    const world = fakeWorld(rule('warn'));
    world.page.text = 'see you at noon';
    expect(createGate(world.ports).mustHold(candidateOf(world))).toBe(false);
  });

  it('sends what was shown, once', async () => {
    const world = fakeWorld(rule('warn'));
    const { done } = await held(world);
    world.prompt.answer('send');
    await vi.runAllTimersAsync();
    await done;
    expect(world.page.sent).toEqual([{ text: CARD, chat: 'Ana' }]);
    expect(world.events.map(({ outcome }) => outcome)).toEqual(['sent-anyway']);
  });

  it('sends nothing on cancel and edit, and puts the cursor on the finding', async () => {
    for (const action of ['cancel', 'edit'] as const) {
      const world = fakeWorld(rule('warn'));
      const { done } = await held(world);
      world.prompt.answer(action);
      await vi.runAllTimersAsync();
      await done;
      expect(world.page.sent).toEqual([]);
      expect(world.page.text).toBe(CARD);
      if (action === 'edit') expect(world.page.focused[0]).toMatchObject({ start: 11, end: 30 });
    }
  });

  it('sends the readable form after removal', async () => {
    const world = fakeWorld(rule('justify'));
    const { done } = await held(world);
    world.prompt.answer('remove');
    await vi.runAllTimersAsync();
    await done;
    expect(world.page.sent).toEqual([{ text: 'my card is [card ending 1111] ok', chat: 'Ana' }]);
    expect(world.events.map(({ outcome }) => outcome)).toEqual(['removed-and-sent']);
    expect(world.events[0]).toMatchObject({ action: 'justify', types: { 'payment-card': 1 } });
  });

  it('sends nothing when the editor keeps another text than the preview showed', async () => {
    const world = fakeWorld(rule('warn'));
    world.page.keepsInstead = `${CARD} still`;
    const { done } = await held(world);
    world.prompt.answer('remove');
    await vi.advanceTimersByTimeAsync(1000);
    expect(world.page.sent).toEqual([]);
    expect(world.prompt.models.at(-1)?.notice).toBe('could-not-remove');
    world.prompt.answer('cancel');
    await vi.runAllTimersAsync();
    await done;
  });

  it('voids the decision when the chat changes under the prompt', async () => {
    const world = fakeWorld(rule('warn'));
    const { done } = await held(world);
    world.page.chat = 'Bob';
    await vi.advanceTimersByTimeAsync(2000);
    await done;
    expect(world.prompt.closed).toBeGreaterThan(0);
    expect(world.notices).toEqual(['voided']);
    expect(world.page.sent).toEqual([]);
  });

  it('voids a consent given in the moment in which the chat changes', async () => {
    const world = fakeWorld(rule('warn'));
    const { done } = await held(world);
    world.prompt.answer('send');
    world.page.chat = 'Bob';
    await vi.runAllTimersAsync();
    await done;
    expect(world.page.sent).toEqual([]);
    expect(world.notices).toEqual(['voided']);
  });

  it('shows a changed text again and asks anew', async () => {
    const world = fakeWorld(rule('warn'));
    const { done } = await held(world);
    world.page.text = `${CARD} and 4111 1111 1111 1111`;
    await vi.advanceTimersByTimeAsync(300);
    expect(world.prompt.models.at(-1)?.notice).toBe('content-changed');
    world.prompt.answer('send');
    await vi.runAllTimersAsync();
    await done;
    expect(world.page.sent).toHaveLength(1);
  });

  it('survives a page that shows nothing for a moment', async () => {
    const world = fakeWorld(rule('warn'));
    const { done } = await held(world);
    world.page.present = false;
    await vi.advanceTimersByTimeAsync(300);
    world.page.present = true;
    await vi.advanceTimersByTimeAsync(1000);
    world.prompt.answer('send');
    await vi.runAllTimersAsync();
    await done;
    expect(world.page.sent).toHaveLength(1);
  });

  it('offers no send under a block rule', async () => {
    const world = fakeWorld(rule('block'));
    const { done } = await held(world);
    expect(world.prompt.models[0]?.actions).toEqual(['edit', 'remove', 'cancel']);
    world.prompt.answer('send');
    await vi.runAllTimersAsync();
    await done;
    expect(world.page.sent).toEqual([]);
  });

  it('asks again instead of sending when a rule that holds cannot be recorded', async () => {
    const world = fakeWorld(rule('justify', 'hold'));
    world.ports.record = () => Promise.reject(new Error('worker is gone'));
    const { done } = await held(world);
    world.prompt.answer('send');
    await vi.advanceTimersByTimeAsync(500);
    expect(world.page.sent).toEqual([]);
    expect(world.prompt.models.at(-1)?.notice).toBe('cannot-record');
    world.prompt.answer('cancel');
    await vi.runAllTimersAsync();
    await done;
  });

  it('opens one prompt at a time', async () => {
    const world = fakeWorld(rule('warn'));
    const { gate, done } = await held(world);
    await gate.hold(candidateOf(world));
    expect(world.prompt.models).toHaveLength(1);
    world.prompt.answer('cancel');
    await vi.runAllTimersAsync();
    await done;
  });
});
