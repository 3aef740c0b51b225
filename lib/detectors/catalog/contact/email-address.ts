import type { Detector, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';

/** Top-level domains of more than two letters under which people have mailboxes; all of two letters count. */
const LONG_TLDS = new Set(
  (
    'com net org edu gov mil int info biz name pro aero coop museum jobs mobi travel cat tel asia post xxx app dev page cloud online ' +
    'site store shop tech xyz top club live life world email mail media news blog digital agency studio design solutions services ' +
    'consulting group company global systems network software capital finance bank insure health care clinic hospital dental law legal ' +
    'attorney school academy university education institute foundation church school events photography art music film games game fun ' +
    'space website host hosting codes works team zone today center city house homes estate properties realty rent garden kitchen cafe ' +
    'restaurant pizza bar beer wine fashion style beauty fitness yoga bike auto car cars taxi tours holiday hotel vacations flights ' +
    'london paris berlin hamburg koeln cologne wien bayern nrw tirol amsterdam brussels gent vlaanderen madrid barcelona eus gal bzh ' +
    'alsace corsica swiss istanbul ist moscow moskva tatar nyc miami boston vegas quebec rio sydney melbourne tokyo osaka kyoto ' +
    'joburg durban capetown africa arab lat kiwi scot wales cymru irish ltd limited inc llc gmbh srl sarl bio eco green energy solar ' +
    'vip win link click help support chat social family gift gifts love dating wedding baby kids pet pets vet one plus best cool guru ' +
    'ninja expert tips wiki review reviews trade trading market markets money cash loans tax fund ventures partners associates ' +
    'enterprises industries international engineering construction builders contractors plumbing repair tools supply equipment ' +
    'ooo rocks run sale test example'
  ).split(' '),
);

const LOCAL_BEFORE =
  /(?<![\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}$/u;
const QUOTED_BEFORE = /"[^"\r\n]{1,62}"$/u;
const DOMAIN =
  /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?<tld>\p{L}{2,24}|xn--[a-z0-9-]{2,59})(?![\p{L}\p{N}_-])/uy;

/** Addresses of mailboxes: dot-atom and domain of RFC 5322, under a domain of the first level that exists. */
export const emailAddress: Detector = {
  kind: 'sign',
  type: 'email-address',
  sign: '@',
  find(view, at): Span | null {
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(view.text);
    if (!domain || !isTopLevel(domain.groups?.tld ?? '')) return null;
    const from = Math.max(0, at - 66);
    const before = view.text.slice(from, at);
    // "https://user@host" and "user:password@host" are no mailboxes.
    if (/:\/\/[^\s@]{0,64}$|[^\s:]:[^\s:@]{1,64}$/u.test(before) && !/mailto:[^\s:@]{1,64}$/iu.test(before))
      return null;
    const local = (LOCAL_BEFORE.exec(before) ?? QUOTED_BEFORE.exec(before))?.[0].replace(
      /^['*_`~|{=/]+/u,
      '',
    );
    if (local === undefined || local === '' || local.length > 64) return null;
    const first = [...local][0] ?? '';
    const tail = domain[0].slice(domain[0].lastIndexOf('.'));
    return {
      start: at - local.length,
      end: at + 1 + domain[0].length,
      confidence: 'high',
      validated: false,
      masked: `${first}•••@•••${tail}`,
      replacement: '[mail address removed]',
    };
  },
};

function isTopLevel(tld: string): boolean {
  const lower = tld.toLowerCase();
  return (
    lower.startsWith('xn--') ||
    /^[a-z]{2}$/u.test(lower) ||
    LONG_TLDS.has(lower) ||
    /^[^a-z]{2,}$/u.test(lower)
  );
}

export const emailAddressDocs: readonly TypeDocs[] = [
  {
    type: 'email-address',
    group: 'contact',
    name: 'Mail address',
    example: 'write to asha.k@example.com',
    method: 'Local part and domain around "@", under a top-level domain that exists.',
    source: 'RFC 5321, RFC 5322, RFC 6531; IANA root zone',
    severity: 'low',
  },
];
