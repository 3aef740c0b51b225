/**
 * Numbers may follow each other without end. So much may be looked at in vain at once, and more for every few
 * characters, which keeps the time linear. What is found costs nothing.
 */
export interface Budget {
  credit: number;
  at: number;
}

/** Credit that a text begins with, and the most it can have. */
export const MOST_IN_VAIN = 600;
const CHARACTERS_FOR_ONE = 3;
export const NUMBER_COST = 3;
export const WINDOW_COST = 1;

/** True while there is something left at this position, of which `cost` is taken. */
export function spend(budget: Budget, position: number, cost: number): boolean {
  if (position > budget.at) {
    budget.credit = Math.min(MOST_IN_VAIN, budget.credit + (position - budget.at) / CHARACTERS_FOR_ONE);
    budget.at = position;
  }
  if (budget.credit < cost) return false;
  budget.credit -= cost;
  return true;
}
