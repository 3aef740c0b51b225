import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Province of birth (1 to 96), sex and century, year, serial. */
const isCccd = (compact: string): boolean => {
  const province = Number(compact.slice(0, 3));
  return province >= 1 && province <= 96;
};

export const vnIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'vn-cccd',
    countries: ['VN'],
    lengths: [12],
    form: /^0\d{2}[0-3]\d{8}$/u,
    layout: grouped(3, 1, 2, 2, 1, 3),
    check: isCccd,
    evidence: 'context',
    context: {
      near: words(
        'cccd, cccd*, can cuoc cong dan, căn cước, can cuoc*, so cccd, cmnd, so cmnd, chung minh nhan dan, chung minh thu, the can cuoc',
      ),
      against: notAnId,
    },
    label: 'CCCD',
  },
];

export const vnIdDocs: readonly TypeDocs[] = [
  {
    type: 'vn-cccd',
    group: 'national-id',
    name: 'CCCD (Vietnam)',
    countries: ['VN'],
    example: 'số CCCD 079185012345',
    method: '12 digits: province, sex and century, year of birth, serial, beside a word for it.',
    source: 'https://vi.wikipedia.org/wiki/Căn_cước_công_dân',
    severity: 'high',
  },
];
