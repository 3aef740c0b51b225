import type { Detector } from '../../detector';
import { addressCards, contactsTogether } from './contacts';
import { tableDetector } from './tables';

/** Data of many people in one message. */
export const bulkDetectors: readonly Detector[] = [
  tableDetector('payroll-table'),
  tableDetector('personal-data-table'),
  tableDetector('customer-list'),
  tableDetector('contact-list'),
  contactsTogether,
  addressCards,
];
