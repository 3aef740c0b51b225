import type { Detector } from '../../detector';
import { addressCards, contactsTogether } from './contacts';
import { tablesOfPeople } from './tables';

/** Data of many people in one message. */
export const bulkDetectors: readonly Detector[] = [tablesOfPeople, contactsTogether, addressCards];
