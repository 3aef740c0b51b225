import type { Match } from '../model/finding';
import type { Rule } from '../model/rule';
import type { Translate } from './translate';

/** The part of a translator that looks up ids. Both catalogues have the names. */
type Lookup = Pick<Translate, 'find' | 'list'>;

/** What is known of a kind of data. `label` is its name in every language, where it has one. */
export type Kind = Pick<Match, 'type' | 'label'>;

/** A kind of data as a label. One that has no name shows its id, not nothing. */
export function typeName(t: Lookup, { type, label }: Kind): string {
  return t.find(`type.${type}`) ?? label ?? type;
}

/** What the organisation calls the rule, else the catalogue's name for a built-in one, else its id. */
export function ruleName(t: Lookup, rule: Pick<Rule, 'id' | 'name'>): string {
  return rule.name ?? t.find(`rule.${rule.id}`) ?? rule.id;
}

/** Findings as they stand in a sentence: "a card number and 2 IBANs". The first kinds, then a count. */
export function describeFindings(
  t: Lookup,
  findings: readonly (Kind & Pick<Match, 'group'>)[],
  most = 3,
): string {
  const counts = new Map<string, { kind: Kind & Pick<Match, 'group'>; count: number }>();
  for (const kind of findings) {
    const known = counts.get(kind.type);
    if (known) known.count += 1;
    else counts.set(kind.type, { kind, count: 1 });
  }
  const kinds = [...counts.values()].map(({ kind, count }) => {
    const name = typeName(t, kind);
    return t.find(`found.${kind.type}`, { count }) ?? t.find(`family.${kind.group}`, { count, name }) ?? name;
  });
  const rest = kinds.length - most;
  if (rest <= 0) return t.list(kinds);
  return t.list([...kinds.slice(0, most), t.find('found.more', { count: rest }) ?? String(rest)]);
}
