/** One message to scan. The id is kept as the JSON it came as: a number may be larger than we can count. */
export interface MessageLine {
  readonly id: string;
  readonly text: string;
}

export type ParsedLine =
  { readonly ok: true; readonly message: MessageLine } | { readonly ok: false; readonly error: string };

/** Reads one line of JSON Lines: an object with `id` (string or number) and `text`; more may stand in it. */
export function parseMessageLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, error: `not JSON (${describeSyntax(error)})` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, error: 'not an object with "id" and "text"' };
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number')
    return { ok: false, error: `"id" is ${describe(id)}, not a string or a number` };
  if (typeof text !== 'string') return { ok: false, error: `"text" is ${describe(text)}, not a string` };
  return { ok: true, message: { id: writeId(id, line), text } };
}

/** Parse errors quote what they stumbled over, which may be the very data that is looked for. */
function describeSyntax(error: unknown): string {
  const at = /position (\d+)/u.exec((error as Error).message)?.[1];
  return at === undefined
    ? 'it ends too early or has a character that does not belong there'
    : `at character ${Number(at) + 1}`;
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `${/^[aeiou]/u.test(typeof value) ? 'an' : 'a'} ${typeof value}`;
}

function writeId(id: string | number, line: string): string {
  if (typeof id === 'string' || Number.isSafeInteger(id)) return JSON.stringify(id);
  return sourceOfId(line) ?? JSON.stringify(id);
}

/** The number's own digits, where this Node tells them. */
function sourceOfId(line: string): string | undefined {
  const sources = new Map<unknown, string | undefined>();
  const remember = function (this: unknown, key: string, value: unknown, context?: { source?: string }) {
    if (key === 'id') sources.set(this, context?.source);
    return value;
  };
  return sources.get(JSON.parse(line, remember));
}
