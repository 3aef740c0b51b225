import type { Detector } from '../../detector';
import { type TokenFormat, tokenDetectors } from './form';
import { keyedDetector } from './keyed';

export type { TokenFormat } from './form';

/** The detectors of a family's table: one for fixed forms, one for values that need the vendor's word. */
export function detectorsOf(formats: readonly TokenFormat[]): readonly Detector[] {
  return formats.flatMap((format) => [
    ...tokenDetectors(format),
    ...(format.words ? [keyedDetector(format)] : []),
  ]);
}
