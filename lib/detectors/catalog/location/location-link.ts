import type { Detector, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { labelled } from '../payment/labelled';

const LINK = /:\/\/[^\s<>"'\]]{4,400}/uy;

const MAPS = [
  /^:\/\/(?:www\.|maps\.)?google\.[a-z.]{2,6}\/maps\/?(?:\?[^\s]*(?:q|query|ll|center|destination)=|(?:place|dir|search)\/|@-?[0-9])/iu,
  /^:\/\/maps\.google\.[a-z.]{2,6}\/[^\s]*[?&](?:q|ll|daddr)=/iu,
  /^:\/\/(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/maps)\/[\w-]{5,}/iu,
  /^:\/\/maps\.apple\.com\/[^\s]*[?&](?:q|ll|address|daddr|coordinate)=/iu,
  /^:\/\/(?:www\.)?(?:waze\.com\/(?:ul|live-map)|ul\.waze\.com\/ul)[^\s]*[?&/](?:ll|navigate|h|to)/iu,
  /^:\/\/(?:www\.)?openstreetmap\.org\/[^\s]*(?:#map=|mlat=|\/node\/|\/way\/)/iu,
  /^:\/\/(?:www\.)?bing\.com\/maps[^\s]*[?&](?:cp|where1)=/iu,
  /^:\/\/(?:what3words\.com|w3w\.co)\/[\p{L}]{2,}\.[\p{L}]{2,}\.[\p{L}]{2,}/iu,
  /^:\/\/(?:yandex\.[a-z.]{2,6}\/maps|here\.com|share\.here\.com|map\.baidu\.com|uri\.amap\.com|go\.2gis\.com|plus\.codes)\/[^\s]*[?&/]/iu,
];

const LIVE = [
  /^:\/\/(?:maps\.app\.goo\.gl|goo\.gl\/maps)\/[\w-]{5,}\?[^\s]*(?:g_st=ac|share)/iu,
  /^:\/\/(?:www\.)?google\.[a-z.]{2,6}\/maps\/@?[^\s]*(?:!1m|locationsharing|rlz=live)/iu,
  /^:\/\/(?:glympse\.com|glympse\.me)\/[\w-]{4,}/iu,
  /^:\/\/(?:www\.)?find-?my\.[^\s]{4,}|^:\/\/(?:www\.)?icloud\.com\/(?:find|fmf)[^\s]{2,}/iu,
  /^:\/\/(?:trip\.uber\.com|m\.uber\.com\/looking|share\.lyft\.com|lyft\.com\/ride|rides?\.grab\.com|grab\.onelink\.me|ola\.cab|indrive\.com\/share)\/?[\w/?=&-]{4,}/iu,
  /^:\/\/(?:www\.)?waze\.com\/(?:ul\/)?[^\s]*sd?-?[^\s]*(?:drive|token)=/iu,
  /^:\/\/(?:www\.)?life360\.com\/[^\s]*(?:invite|share|live)[^\s]{2,}/iu,
];

/** The address around "://" with its scheme, cut where a sentence ends; null for other schemes than http. */
function linkAt(view: ScanView, at: number): { start: number; end: number; rest: string } | null {
  const scheme = /https?$/iu.exec(view.text.slice(Math.max(0, at - 5), at));
  if (!scheme) return null;
  LINK.lastIndex = at;
  const rest = LINK.exec(view.text)?.[0].replace(/[.,;:!?)]{1,3}$/u, '');
  return rest === undefined ? null : { start: at - scheme[0].length, end: at + rest.length, rest };
}

function spanOf(link: { start: number; end: number }, label: string): Span {
  return {
    start: link.start,
    end: link.end,
    confidence: 'high',
    validated: false,
    masked: `${label} ••••`,
    replacement: `[${label} removed]`,
  };
}

const liveLocation: Detector = {
  kind: 'sign',
  type: 'live-location-link',
  sign: '://',
  find(view, at) {
    const link = linkAt(view, at);
    return link && LIVE.some((pattern) => pattern.test(link.rest))
      ? spanOf(link, 'live location link')
      : null;
  },
};

const mapLink: Detector = {
  kind: 'sign',
  type: 'location-link',
  sign: '://',
  find(view, at) {
    const link = linkAt(view, at);
    if (!link || LIVE.some((pattern) => pattern.test(link.rest))) return null;
    return MAPS.some((pattern) => pattern.test(link.rest)) ? spanOf(link, 'map link') : null;
  },
};

const GEO = /geo:(?<lat>-?[0-9]{1,2}(?:\.[0-9]{1,15})?),-?[0-9]{1,3}(?:\.[0-9]{1,15})?[^\s]{0,100}/iuy;

const geoUri: Detector = {
  kind: 'phrase',
  type: 'location-link',
  words: ['geo'],
  find(view, hit) {
    GEO.lastIndex = hit.start;
    const length = GEO.exec(view.text)?.[0].length;
    return length === undefined ? null : spanOf({ start: hit.start, end: hit.start + length }, 'map link');
  },
};

const what3words = labelled({
  type: 'what3words',
  words: ['what3words', 'w3w', 'what three words'],
  pattern: /\/{0,3}\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}(?![\p{L}\p{N}.@/])/uy,
  label: 'what3words address',
});

export const locationLinks: readonly Detector[] = [liveLocation, mapLink, geoUri, what3words];

export const locationLinkDocs: readonly TypeDocs[] = [
  {
    type: 'live-location-link',
    group: 'location',
    name: 'Live location link',
    example: 'follow me: https://glympse.com/4XJ-QKT2',
    method: 'Addresses under which services share where somebody is at the moment.',
    source: 'the services’ own share links',
    severity: 'medium',
  },
  {
    type: 'location-link',
    group: 'location',
    name: 'Map link',
    example: 'https://maps.google.com/?q=-33.85678,151.21529',
    method: 'Links of map services that carry a place or coordinates, and geo: addresses.',
    source: 'RFC 5870; the services’ URL documentation',
    severity: 'low',
  },
  {
    type: 'what3words',
    group: 'location',
    name: 'what3words address',
    example: 'what3words: filled.count.soap',
    method: 'Three words with dots right behind "what3words" or "w3w".',
    source: 'https://what3words.com/',
    severity: 'low',
  },
  {
    type: 'plus-code',
    group: 'location',
    name: 'Plus code',
    example: 'location 8FVC9G8F+6X',
    method: 'Ten or eleven characters of the code’s alphabet with "+" behind the eighth.',
    source: 'Open Location Code specification',
    severity: 'low',
  },
];
