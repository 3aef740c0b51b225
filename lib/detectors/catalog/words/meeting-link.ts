import type { PhraseDetector } from '../../detector';
import { numberAfter } from './number-statement';
import { secretSpan } from './password';
import { settingOf } from './settings';

const LINK = /[^\s]{0,160}?[?&](?:pwd|passcode|password|p)=([\w.%-]{4,80})/iuy;

/** The passcode that a meeting's link carries: "zoom.us/j/…?pwd=…". */
export const meetingLink: PhraseDetector = {
  type: 'meeting-passcode',
  kind: 'phrase',
  appliesTo: ['text'],
  words: ['zoom.us', 'webex.com', 'teams.microsoft.com', 'teams.live.com', 'zoom.com', 'zoomgov.com'],
  find({ text }, hit) {
    LINK.lastIndex = hit.end;
    const code = LINK.exec(text)?.[1];
    if (code === undefined) return null;
    return secretSpan(
      { start: LINK.lastIndex - code.length, end: LINK.lastIndex },
      'high',
      'meeting passcode',
      hit,
    );
  },
};

/** "Meeting ID: 812 3456 7890, passcode: 482913" with words that are not those of passwords. */
export const meetingNumber: PhraseDetector = {
  type: 'meeting-passcode',
  kind: 'phrase',
  appliesTo: ['text'],
  words: [
    'passcode',
    'kenncode',
    'code secret',
    'codigo de acceso',
    "codice d'accesso",
    'passcode de la reunion',
    'meeting code',
    'meeting pin',
    'host key',
  ],
  find({ text }, hit) {
    const told = numberAfter(text, hit);
    if (told === null || !(told.stated && told.direct) || settingOf(text, hit.start, hit.end) !== 'meeting')
      return null;
    return secretSpan(told, 'high', 'meeting passcode', hit);
  },
};
