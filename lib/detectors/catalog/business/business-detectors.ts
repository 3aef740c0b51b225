import type { Detector } from '../../detector';
import { contractClause } from './contract-clause';
import { dealTerms } from './deal-terms';
import { salaryAmount } from './salary';
import { sourceCode } from './source-code';
import { performanceReview, terminationDetails } from './staff';

/** What a company keeps to itself. */
export const businessDetectors: readonly Detector[] = [
  salaryAmount,
  terminationDetails,
  performanceReview,
  dealTerms,
  sourceCode,
  contractClause,
];
