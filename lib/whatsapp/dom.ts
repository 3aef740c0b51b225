import { labelIs, type LabelKind } from './labels';
import { CLICKABLE, EDITABLE, ICON_ATTRIBUTES, icons } from './selectors';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text as a person reads it: bidi marks and zero-width characters removed, ends trimmed. */
export function plainLabel(text: string | null | undefined): string {
  return (text ?? '').replace(INVISIBLE, '').trim();
}

/** Whether an element takes up room on the screen. An element of size 0 by 0 is not there for a person. */
export function isVisible(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

const ELEMENT_NODE = 1;

/** The element an event is aimed at; null for events on the window or the document. */
export function eventElement(event: Event): Element | null {
  const node = event.target as Node | null;
  // By its type: in Firefox, `instanceof` costs as much as all else here.
  if (node?.nodeType !== ELEMENT_NODE) return node?.parentElement ?? null;
  const target = node as Element;
  // The whole path is asked for only where it can tell more: it is built anew each time, node by node.
  const inner = target.shadowRoot ? event.composedPath()[0] : null;
  return inner instanceof Element ? inner : target;
}

/**
 * The nearest thing that acts when clicked, from inside out. Where the page gives it no role, the
 * nearest focusable or labelled element stands for it, as long as it holds no editor and no message.
 */
export function closestControl(element: Element | null): HTMLElement | null {
  if (!element) return null;
  const control = element.closest<HTMLElement>(CLICKABLE);
  if (control) return control;
  const stand = element.closest<HTMLElement>('[tabindex],[aria-label],[data-tab],[data-animate-btn]');
  if (stand && !stand.querySelector(`${EDITABLE},[data-id]`)) return isEditable(stand) ? null : stand;
  const icon = element.closest('[data-icon],[data-testid],svg');
  return icon && !isEditable(icon) && !icon.querySelector(`${EDITABLE},[data-id]`)
    ? icon.parentElement
    : null;
}

export function isEditable(element: Element): boolean {
  return element.matches(EDITABLE);
}

/** All icon names on and inside an element: attributes and titles of its pictures. */
export function iconNames(element: Element): string[] {
  const names: string[] = [];
  const read = (node: Element): void => {
    for (const attribute of ICON_ATTRIBUTES) {
      const value = node.getAttribute(attribute);
      if (value) names.push(value);
    }
  };
  read(element);
  for (const node of element.querySelectorAll('[data-icon],[data-testid],[data-icon-name]')) read(node);
  for (const title of element.querySelectorAll('svg > title')) names.push(title.textContent.trim());
  return names;
}

/** Labels of a control: accessible name attributes first, then its own short text. */
export function labelsOf(element: Element): string[] {
  const labels = [element.getAttribute('aria-label'), element.getAttribute('title')];
  const text = element.textContent.trim();
  if (text.length > 0 && text.length < 40) labels.push(text);
  return labels.filter((label): label is string => Boolean(label));
}

export function hasIcon(element: Element, icon: RegExp): boolean {
  return iconNames(element).some((name) => icon.test(name));
}

export function hasLabel(element: Element, kind: LabelKind): boolean {
  return labelsOf(element).some((label) => labelIs(kind, label));
}

/** Whether a control is a send button by its icon or, failing that, by its label. */
export function looksLikeSend(control: Element): boolean {
  const names = iconNames(control);
  if (names.some((name) => icons.notSend.test(name))) return false;
  if (names.some((name) => icons.send.test(name))) return true;
  return hasLabel(control, 'send');
}

export function looksLikeClose(control: Element): boolean {
  return hasIcon(control, icons.close) || hasLabel(control, 'close');
}
