import { createCombinationFinder } from './combination';
import { createDocumentFinder } from './document';
import { type SlowHashing, createExactFinder } from './exact';
import { type FoldedText, fold } from './fold';
import type { OrganisationMatch } from './match';
import type { LoadedTable } from './parse-table';

/** Finds what the organisation's tables name. Pure but for what it remembers of slow hashes. */
export interface OrganisationMatcher {
  /**
   * @param text any string; linear in its length.
   * @param slow `now` on the way out, where tens of milliseconds per candidate may pass; while somebody types,
   * tables with a slow hash know only what was worked out before.
   * @returns matches ordered by start; those of one table never overlap, except parts of several documents.
   */
  readonly find: (text: string, slow?: SlowHashing) => readonly OrganisationMatch[];
}

type Find = (text: FoldedText, slow: SlowHashing) => readonly OrganisationMatch[];

/** Tables come from `parseTable`. */
export function createOrganisationMatcher(tables: readonly LoadedTable[]): OrganisationMatcher {
  const finders = tables.map(createFinder);
  return {
    find: (text, slow = 'remembered') => {
      if (finders.length === 0) return [];
      const folded = fold(text);
      return finders.flatMap((find) => find(folded, slow)).sort((one, other) => one.start - other.start);
    },
  };
}

function createFinder(loaded: LoadedTable): Find {
  const { table } = loaded;
  const { kind } = table;
  const source = { kind, tableId: table.id, tableName: table.name };
  if (kind === 'document') {
    const find = createDocumentFinder(loaded, table);
    return (text) =>
      find(text).flatMap(({ document, share, parts }) =>
        parts.map((part) => ({ ...part, ...source, document, share })),
      );
  }
  const find = kind === 'exact' ? createExactFinder(loaded, table) : createCombinationFinder(loaded, table);
  return (text, slow) => find(text, slow).map((stretch) => ({ ...stretch, ...source }));
}
