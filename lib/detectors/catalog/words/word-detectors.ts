import type { PhraseDetector } from '../../detector';
import { meetingLink, meetingNumber } from './meeting-link';
import { oneTimeCode } from './one-time-code';
import {
  meetingPassword,
  passwordInWords,
  remoteAccessPassword,
  vpnPassword,
  wifiPasswordInWords,
} from './password';
import { accessCode, cardPin, devicePin } from './pin';
import { recoveryCodes } from './recovery-codes';
import { recoveryPhrase } from './recovery-phrase';
import { remoteAccessId } from './remote-access';
import { securityAnswer } from './security-answer';
import { wifiCode } from './wifi-code';

/** Secrets told in words. Where two find the same span, the earlier one names it. */
export const WORD_DETECTORS: readonly PhraseDetector[] = [
  recoveryPhrase,
  recoveryCodes,
  accessCode,
  devicePin,
  cardPin,
  oneTimeCode,
  meetingLink,
  meetingNumber,
  remoteAccessId,
  remoteAccessPassword,
  meetingPassword,
  vpnPassword,
  wifiCode,
  wifiPasswordInWords,
  passwordInWords,
  securityAnswer,
];
