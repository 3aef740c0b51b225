import type { Detector, Hit, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';

const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const V4 = new RegExp(`${OCTET}(?:\\.${OCTET}){3}(?:/[0-9]{1,2})?(?![\\p{L}\\p{N}_]|[.-][0-9])`, 'uy');
const PRIVATE =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.)/u;
/** Addresses that say nothing of anybody: this host, all hosts, documentation, multicast and broadcast. */
const NOBODY = /^(?:0\.|127\.|255\.|2(?:2[4-9]|3[0-9])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/u;
const NETWORK_WORDS =
  /(?<![\p{L}\p{N}])(?:vpn|ssh|rdp|host|hostname|server|servers|gateway|router|subnet|firewall|proxy|dns|admin|login|lan|nas|switch|database|db|sftp|ftp|smb|intranet|internal|servidor|serveur|sunucu|jump ?box|bastion|सर्वर|خادم|сервер)(?![\p{L}\p{N}])/iu;
/** In front of what reads like an address and is the number of a release. */
const VERSION_BEFORE =
  /(?:\bv|\bver(?:sion|s[ií]on|sione|são)?\.?|\brelease|\bbuild|\bfirmware|\bchrome|\bsafari|[A-Za-z]\/)[ :]{0,2}$/iu;
const IP_WORD = /(?<![\p{L}\p{N}])ips?(?![\p{L}\p{N}])/iu;
const WORDS_AROUND = 60;

function ipv4At(
  view: ScanView,
  hit: Pick<Hit, 'start'>,
): { start: number; end: number; value: string } | null {
  V4.lastIndex = hit.start;
  const value = V4.exec(view.text)?.[0];
  if (value === undefined || NOBODY.test(value)) return null;
  const before = view.text.slice(Math.max(0, hit.start - 16), hit.start);
  if (/[0-9][.-]$|[\p{L}\p{N}_$]$/u.test(before) || VERSION_BEFORE.test(before)) return null;
  return { start: hit.start, end: hit.start + value.length, value };
}

const ipInternal: Detector = {
  kind: 'number',
  type: 'ip-internal',
  atLeast: 4,
  find(view, hit): Span | null {
    const found = ipv4At(view, hit);
    if (!found || !PRIVATE.test(found.value)) return null;
    const near = view.text.slice(Math.max(0, found.start - WORDS_AROUND), found.end + WORDS_AROUND);
    return spanOf(found, NETWORK_WORDS.test(near) || IP_WORD.test(near));
  },
};

const ipv4: Detector = {
  kind: 'number',
  type: 'ip-address',
  atLeast: 4,
  find(view, hit): Span | null {
    const found = ipv4At(view, hit);
    if (!found || PRIVATE.test(found.value)) return null;
    const near = view.text.slice(Math.max(0, found.start - WORDS_AROUND), found.end + WORDS_AROUND);
    return spanOf(found, NETWORK_WORDS.test(near) || IP_WORD.test(near));
  },
};

const V6 =
  /(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,6}(?:::?)?(?:%[a-z0-9]{1,12})?(?:\/[0-9]{1,3})?(?![\p{L}\p{N}_:])/iuy;

/** Global, unique local and link local unicast: those begin with 2, 3, fc, fd or fe80. */
const ipv6: readonly Detector[] = [
  { kind: 'number', type: 'ip-address', atLeast: 4, find: findIpv6 },
  { kind: 'phrase', type: 'ip-address', words: ['fc*', 'fd*', 'fe80'], find: findIpv6 },
];

function findIpv6(view: ScanView, hit: Pick<Hit, 'start'>): Span | null {
  if (!'23fF'.includes(view.text.charAt(hit.start))) return null;
  const before = view.text.slice(Math.max(0, hit.start - 1), hit.start);
  if (/[\p{L}\p{N}:_]$/u.test(before)) return null;
  V6.lastIndex = hit.start;
  const value = V6.exec(view.text)?.[0];
  if (value === undefined || !isIpv6(value.replace(/[%/].*$/u, ''))) return null;
  return spanOf({ start: hit.start, end: hit.start + value.length }, true);
}

/** Eight groups, or fewer with one "::". */
function isIpv6(value: string): boolean {
  if (!/^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe80):/iu.test(value) || /^2001:0?db8:/iu.test(value))
    return false;
  const halves = value.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/iu.test(group))) return false;
  return halves.length === 2 ? groups.length <= 7 : groups.length === 8;
}

const MAC = /[0-9a-f]{2}(?<sign>[:-])[0-9a-f]{2}(?:\k<sign>[0-9a-f]{2}){4}(?![\p{L}\p{N}:-])/iuy;

/** Behind its word, where letters alone may begin it ("de:ad:be:ef:ca:fe"). */
const macAddress: Detector = {
  kind: 'phrase',
  type: 'mac-address',
  words: [
    'mac',
    'mac address',
    'mac adresse',
    'wifi mac',
    'bssid',
    'ether',
    'hwaddr',
    'physical address',
    'adresse mac',
    'dirección mac',
    'endereço mac',
    'indirizzo mac',
    'mac adresi',
    'mac adres',
    'alamat mac',
  ],
  find(view, hit): Span | null {
    const gap =
      /^[^\p{L}\p{N}]{1,4}(?:(?:is|of|es|ist|:)[ ])?/u.exec(view.text.slice(hit.end, hit.end + 10))?.[0]
        .length ?? 1;
    MAC.lastIndex = hit.end + gap;
    const value = MAC.exec(view.text)?.[0];
    if (value === undefined || /^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/iu.test(value)) return null;
    const start = hit.end + gap;
    return { ...spanOf({ start, end: start + value.length }, true), replacement: '[MAC address removed]' };
  },
};

const macValue: Detector = {
  kind: 'value',
  type: 'mac-address',
  lengths: [12],
  form: /^[0-9A-F]{12}$/u,
  layout: /^[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})$/u,
  evidence: 'form',
  context: { near: ['mac', 'mac address', 'bssid', 'hwaddr'] },
  label: 'MAC address',
  shows: 0,
};

function spanOf({ start, end }: { start: number; end: number }, isSure: boolean): Span {
  return {
    start,
    end,
    confidence: isSure ? 'medium' : 'low',
    validated: false,
    masked: '•••.•••.•••.•••',
    replacement: '[network address removed]',
  };
}

export const networkAddresses: readonly Detector[] = [ipInternal, ipv4, ...ipv6, macAddress, macValue];

export const networkAddressDocs: readonly TypeDocs[] = [
  {
    type: 'ip-address',
    group: 'device',
    name: 'IP address',
    example: 'the server ip is 8.8.4.4',
    method:
      'IPv4 of four octets or IPv6, not of documentation, this host or many; medium beside a word for hosts.',
    source: 'RFC 791, RFC 4291; IANA special-purpose registries',
    severity: 'low',
  },
  {
    type: 'ip-internal',
    group: 'device',
    name: 'Internal IP address',
    example: 'ssh to the server 10.20.30.40 first',
    method: 'An IPv4 address of a private range; medium beside a word for hosts or VPN.',
    source: 'RFC 1918, RFC 6598',
    severity: 'low',
  },
  {
    type: 'mac-address',
    group: 'device',
    name: 'MAC address',
    example: 'mac address 00:1A:2B:3C:4D:5E',
    method: 'Six pairs of hex digits with the same sign between them.',
    source: 'IEEE 802',
    severity: 'low',
  },
];
