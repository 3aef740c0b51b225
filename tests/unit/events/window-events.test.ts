// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWindowEvents, type WindowEvents } from '@/lib/events/window-events';

describe('window events', () => {
  let stop: AbortController;
  let events: WindowEvents;
  beforeEach(() => {
    stop = new AbortController();
    events = createWindowEvents(stop.signal);
  });
  afterEach(() => stop.abort());

  const press = (init: KeyboardEventInit): boolean =>
    window.dispatchEvent(new KeyboardEvent('keydown', init));

  it('passes on keys that act, and keeps letters from those who did not ask for every key', () => {
    const acting: string[] = [];
    const every: string[] = [];
    events.onEvery(['keydown'], ({ key }) => void every.push(key));
    events.on(['keydown'], ({ key }) => void acting.push(key));
    for (const key of ['a', 'é', '1', ' ', 'Enter', 'Escape', '']) press({ key });
    expect(every).toEqual(['a', 'é', '1', ' ', 'Enter', 'Escape', '']);
    expect(acting).toEqual([' ', 'Enter', 'Escape', '']);
  });

  it('passes on a letter whose code says Enter, and a key event without any name', () => {
    const seen = vi.fn();
    events.on(['keydown'], () => void seen());
    const odd = new KeyboardEvent('keydown', { key: 'a' });
    Object.defineProperty(odd, 'keyCode', { value: 13 });
    window.dispatchEvent(odd);
    window.dispatchEvent(new Event('keydown'));
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('passes on a Space only where it can press something', () => {
    const seen: string[] = [];
    events.on(['keydown'], ({ target }) => void seen.push((target as HTMLElement).id));
    for (const id of ['editor', 'button']) {
      const element = document.createElement('div');
      element.id = id;
      Object.defineProperty(element, 'isContentEditable', { value: id === 'editor' });
      document.body.append(element);
      element.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    }
    expect(seen).toEqual(['button']);
  });

  it('gives an event to nobody after the one that stopped it', () => {
    const later = vi.fn();
    events.on(['click'], () => true);
    events.on(['click'], () => void later());
    window.dispatchEvent(new MouseEvent('click'));
    expect(later).not.toHaveBeenCalled();
  });

  it('goes on after a handler that throws, and lets the error be seen', () => {
    vi.useFakeTimers();
    const later = vi.fn();
    events.on(['click'], () => {
      throw new Error('broken');
    });
    events.on(['click'], () => void later());
    window.dispatchEvent(new MouseEvent('click'));
    expect(later).toHaveBeenCalledOnce();
    expect(() => vi.runAllTimers()).toThrow('broken');
    vi.useRealTimers();
  });
});
