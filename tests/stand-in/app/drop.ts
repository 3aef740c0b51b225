import type { Droppable } from '../knobs';

/** Takes attributes away from every element, as a build of the page without them would. */
export function dropAttributes(names: readonly (Droppable | 'id')[]): void {
  if (names.length === 0) return;
  const dropped = new Set<string>(names);
  const set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name: string, value: string): void {
    if (!dropped.has(name.toLowerCase())) set.call(this, name, value);
  };
}
