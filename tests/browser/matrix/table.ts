import { generations, languages, type Generation, type Language } from '../../stand-in/knobs.ts';
import { attachmentPaths } from './attachment-paths.ts';
import { forwardPaths } from './forward-paths.ts';
import { otherPaths } from './other-paths.ts';
import type { SendPath } from './paths.ts';
import { textPaths } from './text-paths.ts';

/** Every path with each of its triggers. */
export const sendPaths: readonly SendPath[] = [
  ...textPaths,
  ...attachmentPaths,
  ...forwardPaths,
  ...otherPaths,
];

/** One page on which every path is tried. */
export interface PageVariant {
  readonly generation: Generation;
  readonly language: Language;
}

export const allVariants: readonly PageVariant[] = generations.flatMap((generation) =>
  languages.map((language) => ({ generation, language })),
);

/** Each generation and each language at least once; the newest page in English first. */
export const someVariants: readonly PageVariant[] = languages.map((language, index) => {
  const generation = generations[(generations.length - 1 + index) % generations.length] ?? 'v2026';
  return { generation, language };
});
