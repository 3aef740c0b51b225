import { validate as isHkid } from 'stdnum/lib/esm/hk/hkid';
import { validate as isTaiwanId } from 'stdnum/lib/esm/tw/natid';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { byLibrary } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const hkidWords = words(
  'hkid*, hk id*, hong kong id*, hong kong identity*, 身份證, 身份证, 香港身份證, 身分證',
);

const BRACKETED = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d{6} ?[([][0-9A][)\]]/giu;
const REACH_BEFORE = 40;
const REACH_BEHIND = 60;

/** The check digit mostly stands in brackets, which end a value for the engine. */
const bracketedHkid: Detector = {
  kind: 'phrase',
  type: 'hk-hkid',
  words: hkidWords,
  find(view, hit) {
    const from = Math.max(0, hit.start - REACH_BEFORE);
    const found = [...view.text.slice(from, hit.end + REACH_BEHIND).matchAll(BRACKETED)];
    return found
      .filter(([written]) => isHkid(written.replace(/[^A-Za-z0-9]/gu, '').toUpperCase()).isValid)
      .map((match) => ({
        start: from + match.index,
        end: from + match.index + match[0].length,
        confidence: 'high',
        validated: true,
        masked: '••••••',
        replacement: '[HKID removed]',
        raisedBy: [hit.literal],
      }));
  },
};

export const hkTwIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'hk-hkid',
    countries: ['HK'],
    lengths: [8, 9],
    form: /^[A-Z]{1,2}\d{6}[0-9A]$/u,
    check: byLibrary(isHkid),
    evidence: 'context',
    context: { near: hkidWords, against: notAnId },
    label: 'HKID',
  },
  bracketedHkid,
  {
    kind: 'value',
    type: 'tw-id',
    countries: ['TW'],
    lengths: [10],
    form: /^[A-Z][1289]\d{8}$/u,
    layout: grouped(1, 9),
    check: byLibrary(isTaiwanId),
    evidence: 'country-or-context',
    context: {
      near: words('身分證, 身份證, 身分證字號, 身份證字號, 居留證, 統一證號, taiwan id*, taiwanese id*'),
      against: notAnId,
    },
    label: '身分證字號',
  },
];

export const hkTwIdDocs: readonly TypeDocs[] = [
  {
    type: 'hk-hkid',
    group: 'national-id',
    name: 'HKID (Hong Kong)',
    countries: ['HK'],
    example: 'my HKID is A123456(3)',
    method: 'One or two letters, six digits, a check digit modulo 11, mostly in brackets.',
    source: 'python-stdnum, stdnum.hk',
    severity: 'high',
  },
  {
    type: 'tw-id',
    group: 'national-id',
    name: '身分證字號 (Taiwan)',
    countries: ['TW'],
    example: '身分證字號 A123456789',
    method: 'A letter for the place, sex, seven digits, check digit modulo 10.',
    source: 'python-stdnum, stdnum.tw',
    severity: 'high',
  },
];
