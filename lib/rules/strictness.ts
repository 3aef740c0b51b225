import { type Action, actionSchema } from '../model/rule';

const STRICTNESS: ReadonlyMap<Action, number> = new Map(
  actionSchema.options.map((action, index) => [action, index]),
);

/** Orders actions from the mildest to the strictest, as a comparator for `sort`. */
export function compareStrictness(a: Action, b: Action): number {
  return (STRICTNESS.get(a) ?? 0) - (STRICTNESS.get(b) ?? 0);
}

/** The stricter of two actions. */
export function strictest(a: Action, b: Action): Action {
  return compareStrictness(a, b) >= 0 ? a : b;
}

/** True when `action` is `floor` or stricter. */
export function isAtLeast(action: Action, floor: Action): boolean {
  return compareStrictness(action, floor) >= 0;
}
