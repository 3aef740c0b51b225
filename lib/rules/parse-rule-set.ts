import { type RuleSet, conditionsSchema, ruleSchema, ruleSetSchema } from '../model/rule';

/** One thing that is wrong with a rule set: where ("rules[2].action", empty for the whole) and what. */
export interface RuleSetError {
  readonly path: string;
  readonly message: string;
}

export type ParsedRuleSet =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly errors: readonly RuleSetError[] };

const RULE_SET_KEYS = Object.keys(ruleSetSchema.def.innerType.shape);
const RULE_KEYS = Object.keys(ruleSchema.def.innerType.shape);
const CONDITION_KEYS = Object.keys(conditionsSchema.def.innerType.shape);

/**
 * Reads a rule set from outside (managed policy, imported file). A name that the model does not have is an
 * error: a mistyped condition that is skipped would leave a rule that applies to everything.
 * @param value anything, parsed from JSON.
 * @returns all errors, in the order of the rules; never throws.
 */
export function parseRuleSet(value: unknown): ParsedRuleSet {
  const unknownNames = listUnknownNames(value);
  const parsed = ruleSetSchema.safeParse(value);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ path: formatPath(path), message }));
    return { ok: false, errors: [...errors, ...unknownNames] };
  }
  const errors = [...unknownNames, ...listRepeatedIds(parsed.data)];
  return errors.length === 0 ? { ok: true, ruleSet: parsed.data } : { ok: false, errors };
}

function listRepeatedIds({ rules }: RuleSet): RuleSetError[] {
  return rules.flatMap(({ id }, index) => {
    const first = rules.findIndex((rule) => rule.id === id);
    if (first === index) return [];
    return [{ path: `rules[${index}].id`, message: `The id "${id}" is already used by rules[${first}].` }];
  });
}

function listUnknownNames(value: unknown): RuleSetError[] {
  if (!isRecord(value)) return [];
  const rules = Array.isArray(value['rules']) ? (value['rules'] as unknown[]) : [];
  return [
    ...unknownKeys(value, RULE_SET_KEYS, ''),
    ...rules.flatMap((rule, index) => {
      if (!isRecord(rule)) return [];
      const path = `rules[${index}]`;
      const conditions = rule['conditions'];
      return [
        ...unknownKeys(rule, RULE_KEYS, path),
        ...(isRecord(conditions) ? unknownKeys(conditions, CONDITION_KEYS, `${path}.conditions`) : []),
      ];
    }),
  ];
}

function unknownKeys(value: Record<string, unknown>, known: readonly string[], path: string): RuleSetError[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: path === '' ? key : `${path}.${key}`, message: 'Unknown name.' }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');
}
