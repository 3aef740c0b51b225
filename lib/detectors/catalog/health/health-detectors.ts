import type { Detector } from '../../detector';
import { diagnosisCode, intimateCondition, seriousCondition } from './diagnosis';
import { labResult } from './lab-result';
import { healthInsuranceNumber, medicalRecordNumber } from './medical-numbers';
import { prescription } from './prescription';

/** What is told of somebody's health. */
export const healthDetectors: readonly Detector[] = [
  medicalRecordNumber,
  healthInsuranceNumber,
  diagnosisCode,
  seriousCondition,
  intimateCondition,
  prescription,
  labResult,
];
