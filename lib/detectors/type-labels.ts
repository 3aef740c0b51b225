import { families } from './registry';

let labels: ReadonlyMap<string, string> | undefined;

/** What a type is called in every language ("CPF", "GitHub token"), or null where its name has to be translated. */
export function labelOf(type: string): string | null {
  labels ??= new Map(
    families
      .flatMap(({ detectors }) => detectors)
      .flatMap(({ type: id, label }) => (label === undefined ? [] : [[id, label] as const])),
  );
  return labels.get(type) ?? null;
}
