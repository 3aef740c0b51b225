import { families } from '../../../lib/detectors/registry';

/** Names under which detectors keep what the pass looks for. */
const LISTS = new Set(['near', 'against', 'prefixes', 'words', 'keywords']);

/** Every word that some detector waits for: floods of them make the engine work hardest. */
export function listLiterals(): string[] {
  const found = new Set<string>();
  const collect = (value: unknown, name: string): void => {
    if (typeof value === 'string' && LISTS.has(name)) found.add(value.replace(/\*$/u, ''));
    else if (Array.isArray(value)) for (const item of value) collect(item, name);
    else if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
      for (const [key, item] of Object.entries(value)) collect(item, key);
  };
  collect(families, '');
  return [...found].filter((word) => word !== '').sort();
}
