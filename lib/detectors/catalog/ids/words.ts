import type { Literal } from '../../detector';

/** Comma-separated literals as a list; one line holds many, so that a country's words can be read at a glance. */
export function words(list: string): readonly Literal[] {
  return list.trim().split(/\s*,\s*/u);
}
