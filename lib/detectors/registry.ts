import type { DataGroup } from '../model/data-group';
import { asianAccounts } from './catalog/bank/asia';
import { europeanAccounts } from './catalog/bank/europe';
import { iban } from './catalog/bank/iban';
import { latinAmericanAccounts } from './catalog/bank/latin-america';
import { northAmericanAccounts } from './catalog/bank/north-america';
import { oceanianAccounts } from './catalog/bank/oceania';
import { securities } from './catalog/bank/securities';
import { bulkDetectors } from './catalog/bulk/bulk-detectors';
import { businessDetectors } from './catalog/business/business-detectors';
import { confidentialSentence } from './catalog/business/confidential-sentence';
import { dateOfBirth } from './catalog/contact/date-of-birth';
import { emailAddress } from './catalog/contact/email-address';
import { phoneMetadata } from './catalog/contact/phone-metadata';
import { createPhoneDetector } from './catalog/contact/phone-number';
import { postalAddresses } from './catalog/contact/postal-address';
import { cryptoAddresses } from './catalog/crypto/addresses';
import { cryptoKeys } from './catalog/crypto/keys';
import { deviceNumbers } from './catalog/device/device-numbers';
import { networkAddresses } from './catalog/device/network';
import { credentialFile } from './catalog/files/credential-file';
import { healthDetectors } from './catalog/health/health-detectors';
import { nationalIds } from './catalog/ids/national-ids';
import { geoCoordinates } from './catalog/location/geo-coordinates';
import { locationLinks } from './catalog/location/location-link';
import { confidentialityMarkings } from './catalog/marking/confidentiality-marking';
import { cardDetails } from './catalog/payment/card-details';
import { paymentCards } from './catalog/payment/payment-card';
import { secretDetectors } from './catalog/secrets/secrets';
import { WORD_DETECTORS } from './catalog/words/word-detectors';
import { OWN_GROUPS } from './catalog/own-groups';
import { ORGANISATION_TYPES } from './engine/engine';
import type { DetectorFamily } from './engine/plan';

const LISTS: readonly DetectorFamily[] = [
  { group: 'vendor-token', detectors: secretDetectors.filter(({ type }) => type !== 'generic-secret') },
  { group: 'crypto', detectors: [...cryptoKeys, ...cryptoAddresses] },
  { group: 'key', detectors: secretDetectors.filter(({ type }) => type === 'generic-secret') },
  { group: 'payment', detectors: [...paymentCards, ...cardDetails] },
  {
    group: 'bank',
    detectors: [
      iban,
      ...northAmericanAccounts,
      ...latinAmericanAccounts,
      ...europeanAccounts,
      ...asianAccounts,
      ...oceanianAccounts,
    ],
  },
  { group: 'password', detectors: WORD_DETECTORS },
  { group: 'national-id', detectors: nationalIds },
  { group: 'company-id', detectors: securities },
  {
    group: 'contact',
    detectors: [emailAddress, createPhoneDetector(phoneMetadata), dateOfBirth, ...postalAddresses],
  },
  { group: 'location', detectors: [...geoCoordinates, ...locationLinks] },
  { group: 'device', detectors: [...deviceNumbers, ...networkAddresses] },
  { group: 'marking', detectors: confidentialityMarkings },
  { group: 'health', detectors: healthDetectors },
  { group: 'business', detectors: [...businessDetectors, confidentialSentence] },
  { group: 'bulk', detectors: bulkDetectors },
  { group: 'key', detectors: [credentialFile] },
];

const ownGroups = new Map(
  Object.entries(OWN_GROUPS).flatMap(([group, types]) =>
    types.map((type) => [type, group as DataGroup] as const),
  ),
);

/**
 * Every detector with its family, one list for each stretch of one family in the lists above. Where two claim the
 * same stretch of a text with equal certainty, the earlier one keeps it.
 */
export const families: readonly DetectorFamily[] = LISTS.flatMap(({ group, detectors }) =>
  detectors.map((detector) => ({ group: ownGroups.get(detector.type) ?? group, detectors: [detector] })),
);

/** The ids of all types, in the order of the registry. */
export const detectorTypes: readonly string[] = [
  ...ORGANISATION_TYPES,
  ...new Set(
    families.flatMap(({ detectors }) =>
      detectors.flatMap(({ type, otherTypes = [] }) => [type, ...otherTypes]),
    ),
  ),
];
