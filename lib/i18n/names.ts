import type { Rule } from '../model/rule';
import type { Translate } from './translate';

/** The part of a translator that looks up ids. Both catalogues have the names. */
type Lookup = Pick<Translate, 'find' | 'list'>;

/** A kind of data as a label. A detector without a name in the catalogue shows its id, not nothing. */
export function typeName(t: Lookup, type: string): string {
  return t.find(`type.${type}`) ?? type;
}

/** What the organisation calls the rule, else the catalogue's name for a built-in one, else its id. */
export function ruleName(t: Lookup, rule: Pick<Rule, 'id' | 'name'>): string {
  return rule.name ?? t.find(`rule.${rule.id}`) ?? rule.id;
}

/** Kinds of data as they stand in a sentence: "a card number and 2 IBANs". The first kinds, then a count. */
export function describeTypes(t: Lookup, types: readonly string[], most = 3): string {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const kinds = [...counts].map(([type, count]) => t.find(`found.${type}`, { count }) ?? typeName(t, type));
  const rest = kinds.length - most;
  if (rest <= 0) return t.list(kinds);
  return t.list([...kinds.slice(0, most), t.find('found.more', { count: rest }) ?? String(rest)]);
}
