import { describe, expect, it } from 'vitest';
import { secretDocs } from '@/lib/detectors/catalog/secrets/secret-docs';
import { secretDetectors } from '@/lib/detectors/catalog/secrets/secrets';
import { createEngine } from '@/lib/detectors/engine/engine';
import { ALL_FORMATS, placesOf, TOKEN_SOURCES, type TokenSource } from './generate-tokens';

const engine = createEngine([{ group: 'vendor-token', detectors: secretDetectors }]);
const asked = (text: string): ReturnType<typeof engine.scan> =>
  engine.scan(text, 'text').filter(({ confidence }) => confidence !== 'low');

/** Forms that two vendors share; the first to claim them keeps them. */
const SHARED: Readonly<Record<string, string>> = {
  'workos-key': 'stripe-key',
  'bitbucket-token': 'atlassian-token',
};

/** The places where a value is not found whole, or is taken for another type. */
function failures(source: TokenSource, seed: number): string[] {
  const value = source.value(seed);
  return placesOf(source, value).filter((text) => {
    const start = text.indexOf(value);
    const found = asked(text).find((match) => match.start <= start && match.end >= start + value.length);
    if (!found) return true;
    const isKnown = found.type === source.type || found.type === SHARED[source.type];
    return source.word === undefined && !isKnown;
  });
}

const byType = new Map<string, TokenSource[]>();
for (const source of TOKEN_SOURCES) byType.set(source.type, [...(byType.get(source.type) ?? []), source]);

describe('vendor tokens', () => {
  it('are of at least 150 vendor types, each with its own name', () => {
    expect(byType.size).toBeGreaterThanOrEqual(150);
    expect(ALL_FORMATS.length).toBe(byType.size);
  });

  it.each([...byType])(
    'finds every form of a %s in a sentence, in JSON, in a shell line and in code',
    (_, sources) => {
      expect(sources.flatMap((source) => [3, 4].flatMap((seed) => failures(source, seed)))).toEqual([]);
    },
  );

  it.each([...byType])('never shows enough of a %s to rebuild it', (_, sources) => {
    for (const source of sources.filter(({ word }) => word === undefined)) {
      const [found] = asked(source.value(5));
      const shown = (found?.masked ?? '').replace('••••', '');
      expect(shown.length).toBeLessThanOrEqual(source.value(5).length / 4);
      expect(found?.replacement).toMatch(/^\[.* removed\]$/u);
    }
  });

  it.each(TOKEN_SOURCES.filter(({ form, word }) => word === undefined && /\{[aehlux]\d{2}/u.test(form)))(
    'takes no filled-in $form for a token',
    ({ form }) => {
      const filled = form.replaceAll(/\{\w(\d+)(?:-\d+)?\}/gu, (_, length: string) =>
        'x'.repeat(Number(length)),
      );
      expect(asked(`use ${filled} here`)).toEqual([]);
    },
  );
});

describe('what the documentation says of secrets', () => {
  it('has one entry for each type', () => {
    const documented = secretDocs.map(({ type }) => type);
    expect([...documented].sort()).toEqual([...new Set(secretDetectors.map(({ type }) => type))].sort());
  });

  it.each(secretDocs)('finds the example of $type', ({ type, example }) => {
    expect(asked(example).map((match) => match.type)).toContain(type);
  });
});
