import { asianAccountDocs } from './catalog/bank/asia';
import { europeanAccountDocs } from './catalog/bank/europe';
import { ibanDocs } from './catalog/bank/iban';
import { latinAmericanAccountDocs } from './catalog/bank/latin-america';
import { northAmericanAccountDocs } from './catalog/bank/north-america';
import { oceanianAccountDocs } from './catalog/bank/oceania';
import { securitiesDocs } from './catalog/bank/securities-docs';
import { bulkDocs } from './catalog/bulk/bulk-docs';
import { businessDocs } from './catalog/business/business-docs';
import { confidentialSentenceDocs } from './catalog/business/confidential-sentence';
import { dateOfBirthDocs } from './catalog/contact/date-of-birth';
import { emailAddressDocs } from './catalog/contact/email-address';
import { phoneNumberDocs } from './catalog/contact/phone-number';
import { postalAddressDocs } from './catalog/contact/postal-address';
import { cryptoDocs } from './catalog/crypto/crypto-docs';
import { deviceNumberDocs } from './catalog/device/device-numbers-docs';
import { networkAddressDocs } from './catalog/device/network';
import { credentialFileDocs } from './catalog/files/credential-file';
import { healthDocs } from './catalog/health/health-docs';
import { nationalIdDocs } from './catalog/ids/national-id-docs';
import { geoCoordinatesDocs } from './catalog/location/geo-coordinates';
import { locationLinkDocs } from './catalog/location/location-link';
import { confidentialityMarkingDocs } from './catalog/marking/confidentiality-marking';
import { cardDetailsDocs } from './catalog/payment/card-details';
import { paymentCardDocs } from './catalog/payment/payment-card';
import { secretDocs } from './catalog/secrets/secret-docs';
import { WORD_DOCS } from './catalog/words/docs';
import { organisationDocs } from './catalog/organisation-docs';
import type { TypeDocs } from './type-docs';

/** What docs/detectors.md says of every type. The guard never imports it. */
export const allDocs: readonly TypeDocs[] = [
  ...paymentCardDocs,
  ...cardDetailsDocs,
  ...ibanDocs,
  ...northAmericanAccountDocs,
  ...latinAmericanAccountDocs,
  ...europeanAccountDocs,
  ...asianAccountDocs,
  ...oceanianAccountDocs,
  ...securitiesDocs,
  ...nationalIdDocs,
  ...phoneNumberDocs,
  ...emailAddressDocs,
  ...postalAddressDocs,
  ...dateOfBirthDocs,
  ...geoCoordinatesDocs,
  ...locationLinkDocs,
  ...deviceNumberDocs,
  ...networkAddressDocs,
  ...WORD_DOCS,
  ...credentialFileDocs,
  ...secretDocs,
  ...cryptoDocs,
  ...confidentialityMarkingDocs,
  ...confidentialSentenceDocs,
  ...healthDocs,
  ...businessDocs,
  ...bulkDocs,
  ...organisationDocs,
];
