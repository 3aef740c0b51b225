import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Detector } from '@/lib/detectors/detector';
import { ORGANISATION_TYPES } from '@/lib/detectors/engine/engine';
import { allDocs } from '@/lib/detectors/all-docs';
import { detectorTypes, families } from '@/lib/detectors/registry';
import { scanText } from '@/lib/detectors/scan';
import { dataGroupSchema } from '@/lib/model/data-group';
import { detectorsPage } from '@/scripts/docs/detectors-page';

describe('the documentation of the detectors', () => {
  it('has one entry for each type', () => {
    expect(allDocs.map(({ type }) => type).sort()).toEqual([...detectorTypes].sort());
  });

  it('puts each type into the family that rules see', () => {
    const groups = new Map(
      [
        ...families,
        { group: 'organisation', detectors: ORGANISATION_TYPES.map((type) => ({ type })) },
      ].flatMap(({ group, detectors }) =>
        detectors.flatMap(({ type, otherTypes = [] }: Pick<Detector, 'type' | 'otherTypes'>) =>
          [type, ...otherTypes].map((one) => [one, group] as const),
        ),
      ),
    );
    expect(allDocs.filter(({ type, group }) => groups.get(type) !== group)).toEqual([]);
  });

  it('has no type that is called as a family is', () => {
    expect(dataGroupSchema.options.filter((group) => detectorTypes.includes(group))).toEqual([]);
  });

  it('finds every example', () => {
    const lost = allDocs.filter(
      ({ type, group, example }) =>
        group !== 'organisation' &&
        !scanText(example, type === 'credential-file' ? 'file-name' : 'text').some(
          (match) => match.type === type,
        ),
    );
    expect(lost.map(({ type }) => type)).toEqual([]);
  });

  it('shows no value in the clear', () => {
    for (const { example } of allDocs) {
      for (const { start, end, masked, group } of scanText(example, 'text')) {
        const value = example.slice(start, end);
        if (group !== 'marking' && value.length > 4) expect(masked, example).not.toContain(value);
      }
    }
  });

  it('is written down as it is', () => {
    const isCurrent = readFileSync('docs/detectors.md', 'utf8') === detectorsPage();
    expect(isCurrent, 'run npm run docs:detectors').toBe(true);
  });
});
