import type { Detector } from '../../detector';
import { meetingLink, meetingNumber } from './meeting-link';
import { oneTimeCode } from './one-time-code';
import { passwordInWords } from './password';
import { pinInWords } from './pin';
import { recoveryCodes } from './recovery-codes';
import { recoveryPhrases } from './recovery-phrase';
import { remoteAccessId } from './remote-access';
import { securityAnswer } from './security-answer';
import { wifiCode } from './wifi-code';

/** Secrets told in words. Where two find the same span, the earlier one names it. */
export const WORD_DETECTORS: readonly Detector[] = [
  ...recoveryPhrases,
  recoveryCodes,
  pinInWords,
  oneTimeCode,
  meetingLink,
  meetingNumber,
  remoteAccessId,
  wifiCode,
  passwordInWords,
  securityAnswer,
];
