import type { DataGroup } from '../model/data-group';

/**
 * What docs/detectors.md says of one data type. Exported beside the detectors and never imported by the guard, so
 * that it costs the page nothing.
 */
export interface TypeDocs {
  readonly type: string;
  readonly group: DataGroup;
  /** As a person reads it in a list: "CPF (Brazil)". */
  readonly name: string;
  /** ISO 3166 codes of the countries whose data this is. */
  readonly countries?: readonly string[];
  /** A message in which it is found at the defaults; made up, checksums right. */
  readonly example: string;
  /** What has to hold, in a sentence: form, check, what else it takes. */
  readonly method: string;
  /** Address or name of the standard, register or vendor's page that the form comes from. */
  readonly source: string;
  /** What happens at the defaults: critical and high ask, medium asks in bulk or to many, low only notes. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
}
