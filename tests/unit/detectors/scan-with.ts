import type { Detector } from '@/lib/detectors/detector';
import { createEngine } from '@/lib/detectors/engine/engine';
import type { Match } from '@/lib/model/finding';

/** What a test needs to know of a match, with the stretch of text it points at. */
export interface Seen extends Match {
  readonly found: string;
}

/** A scan with these detectors alone; countries in use as ISO codes, none where left out. */
export function scanWith(detectors: readonly Detector[]) {
  const engine = createEngine([{ group: 'bank', detectors }]);
  return (text: string, countries: readonly string[] = []): Seen[] =>
    engine
      .scan(text, 'text', { countries: new Set(countries) })
      .map((match) => ({ ...match, found: text.slice(match.start, match.end) }));
}
