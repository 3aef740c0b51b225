import type { WindowEvents } from '../events/window-events';
import {
  closestControl,
  eventElement,
  hasIcon,
  hasLabel,
  isVisible,
  looksLikeClose,
  looksLikeSend,
} from './dom';
import { conversationFooter } from './scopes';
import { icons } from './selectors';

const POPUPS =
  '[role="menu"],[role="dialog"],[role="listbox"],[data-testid*="schedul"],[data-animate-dropdown-item]';
const PICKS_A_DATE = '[role="gridcell"],[role="grid"],input,select,[role="spinbutton"]';

/** Follows the schedule button: what is confirmed in the menu that it opens sends the draft later. */
export interface ScheduleTracker {
  /** Whether a control in the footer opens the schedule menu. */
  opens(control: Element): boolean;
  /** Whether a control confirms a time for the draft. */
  confirms(control: Element): boolean;
}

export function createScheduleTracker(events: WindowEvents): ScheduleTracker {
  let armed = false;
  const opens = (control: Element): boolean =>
    !looksLikeSend(control) && (hasIcon(control, icons.schedule) || hasLabel(control, 'schedule'));
  events.on(['click'], (event) => {
    const control = closestControl(eventElement(event));
    if (!control) return;
    const footer = conversationFooter();
    // What is pressed inside of the menu leaves it open when the send is held.
    if (footer?.contains(control) && !control.closest(POPUPS)) armed = opens(control);
  });
  return {
    opens,
    confirms: (control) => {
      if (!armed || looksLikeClose(control)) return false;
      if (control.closest(PICKS_A_DATE)) return false;
      const popup = control.closest(POPUPS);
      return popup !== null && isVisible(popup);
    },
  };
}
