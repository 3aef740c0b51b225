import type { Match } from '../model/finding';
import type { TextKind } from './detector';
import { createEngine, type Engine, type ScanOptions } from './engine/engine';
import { families } from './registry';

let engine: Engine | undefined;

/** Finds confidential data in one text with every detector; see `Engine.scan`. */
export function scanText(text: string, kind: TextKind, options?: ScanOptions): Match[] {
  engine ??= createEngine(families);
  return engine.scan(text, kind, options);
}
