import type { TextPart } from '../model/send-intent';
import type { WindowEvents } from '../events/window-events';
import { closestControl, eventElement, hasIcon, hasLabel, isVisible } from './dom';
import { readKey } from './press';
import { readField } from './read-text';
import { icons } from './selectors';

/** What is being forwarded, as far as it could be read when it was chosen. */
export interface ForwardedContent {
  readonly parts: readonly TextPart[];
  readonly complete: boolean;
}

export interface ForwardSource {
  /** Content chosen for forwarding; null when nothing was chosen by a way that is known. */
  current(): ForwardedContent | null;
}

const ROW = '[data-id]';
const CHOSEN = '[aria-checked="true"],input[type="checkbox"]:checked';

interface Row {
  readonly text: string;
  readonly readable: boolean;
}

/**
 * Follows which messages are chosen for forwarding. Rows that scroll out of view are emptied by the
 * page, so each is read at the moment it is chosen.
 */
export function createForwardSource(events: WindowEvents): ForwardSource {
  const selected = new Map<string, Row>();
  let single: { id: string; row: Row } | null = null;
  let lastRow: Element | null = null;

  const onKey = (event: KeyboardEvent): void => {
    const { key, target, inEditor } = readKey(event);
    if (key !== 'other' && target && !inEditor) onPress(target);
  };
  const onPress = (target: Element): void => {
    const row = target.closest(ROW);
    if (row) lastRow = row;
    const control = closestControl(target);
    const forwards = control !== null && (hasIcon(control, icons.forward) || hasLabel(control, 'forward'));
    if (forwards && lastRow?.isConnected) {
      single = { id: lastRow.getAttribute('data-id') ?? '', row: readRow(lastRow) };
    }
    // The page ticks the row after this event, so the ticks are read on the next task.
    setTimeout(readTicks, 0);
  };
  const readTicks = (): void => {
    const rows = [...document.querySelectorAll(ROW)].filter((row) => !row.closest('[role="dialog"]'));
    const ticked = rows.filter((row) => row.querySelector(CHOSEN) ?? row.matches(CHOSEN));
    const anyBox = rows.some((row) => row.querySelector('[aria-checked],input[type="checkbox"]'));
    if (!anyBox && !document.querySelector(CHOSEN)) selected.clear();
    for (const row of rows) {
      const id = row.getAttribute('data-id') ?? '';
      if (!ticked.includes(row)) selected.delete(id);
      else if (!selected.get(id)?.readable) selected.set(id, readRow(row));
    }
  };
  events.on(['keydown'], onKey);
  events.on(['pointerdown', 'mousedown', 'click', 'contextmenu'], (event) => {
    const target = eventElement(event);
    if (target) onPress(target);
  });
  events.on(['mouseover'], ({ target }) => {
    if (target instanceof Element && !isInPopup(target)) lastRow = target.closest(ROW) ?? lastRow;
  });
  return {
    current: () => {
      const rows = selected.size > 0 ? [...selected.values()] : single ? [single.row] : [];
      if (rows.length === 0) return null;
      return {
        parts: rows.map(({ text }) => ({ role: 'forwarded' as const, text })),
        complete: rows.every(({ readable }) => readable),
      };
    },
  };
}

function isInPopup(element: Element): boolean {
  return (
    element.closest('[role="menu"],[role="dialog"],[role="application"][tabindex="-1"] [role="menu"]') !==
    null
  );
}

/** Reads one message: its own text without the quoted message above it, and the names of its files. */
function readRow(row: Element): Row {
  const texts = [
    ...row.querySelectorAll('[data-testid="selectable-text"],.selectable-text,.copyable-text span[dir]'),
  ]
    .filter((node) => !node.closest('[data-testid="quoted-message"],[aria-label*="uoted"]'))
    .filter((node, _index, all) => !all.some((other) => other !== node && other.contains(node)));
  const text = texts.map((node) => readField(node).text).join('\n');
  const named = [...row.querySelectorAll('[title]')].map((node) => node.getAttribute('title') ?? '');
  const all = text || fallbackText(row);
  const whole = [all, ...named.filter((name) => name.includes('.') && !all.includes(name))].filter(Boolean);
  return { text: whole.join('\n'), readable: isVisible(row) && row.childElementCount > 0 };
}

function fallbackText(row: Element): string {
  return row.textContent.trim();
}
