import { confidentialityMarking } from './catalog/confidentiality-marking';
import { credentialFile } from './catalog/credential-file';
import { iban } from './catalog/iban';
import { jwt } from './catalog/jwt';
import { passwordInWords } from './catalog/password-in-words';
import { paymentCard } from './catalog/payment-card';
import { privateKey } from './catalog/private-key';
import { vendorTokens } from './catalog/vendor-tokens';
import type { Detector } from './detector';

/** Every detector. Where two claim the same stretch with equal certainty, the earlier one keeps it. */
export const detectors: readonly Detector[] = [
  privateKey,
  ...vendorTokens,
  jwt,
  iban,
  paymentCard,
  passwordInWords,
  confidentialityMarking,
  credentialFile,
];

/** The type ids of all detectors, in the order of the registry. */
export const detectorTypes: readonly string[] = detectors.map((detector) => detector.type);
