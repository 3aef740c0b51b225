import type { Confidence, Match } from '../../model/finding';
import { type Detector, type TextKind, toMatch } from '../detector';
import type { NormalisedText } from '../normalise';

const TYPE = 'confidentiality-marking';

interface Marking {
  readonly pattern: RegExp;
  /** Lower-case strings of which every match holds one. */
  readonly keywords: readonly string[];
  readonly confidence: Confidence;
  readonly appliesTo: readonly TextKind[];
}

const EVERYWHERE: readonly TextKind[] = ['text', 'file-name'];

/** Wordings that are used for nothing but marking; a space stands for any word separator. */
const STRICT_WORDINGS = [
  '(?:strictly|highly|company|commercially|business) (?:private and )?confidential',
  'privileged (?:and|&) confidential',
  'private (?:and|&) confidential',
  'confidential (?:and|&) proprietary',
  'streng (?:vertraulich|geheim)',
  '(?:estrictamente|altamente) confidencial',
  '(?:estritamente|altamente) confidencial',
  'strictement confidentiel(?:le)?',
  'strettamente (?:riservato|confidenziale)',
  'strikt vertrouwelijk',
  '(?:अत्यंत|अत्यन्त|अति|पूर्णतः) गोपनीय',
  'سر\u0651?ي\u0651?ة? (?:للغاية|جدا|جدًا)',
];

/** Wordings of internal papers, which people also quote in talk. */
const INTERNAL_WORDINGS = [
  'internal use only',
  'not for (?:external|public) (?:distribution|release|use)',
  'do not (?:distribute|disseminate|redistribute)',
  'nur (?:für den|zum) internen gebrauch',
  '(?:solo|sólo) para uso interno',
  '(?:apenas|somente) para uso interno',
  'réservé à un usage interne',
  'केवल आंतरिक उपयोग(?: के लिए)?',
  'للاستخدام الداخلي فقط',
];

/** One word marks a file, where it only describes something in a sentence. */
const NAME_WORDINGS = [
  'confidential',
  'vertraulich',
  'confidencial',
  'confidentiel(?:le)?',
  'riservato',
  'vertrouwelijk',
  'गोपनीय',
  'سري(?:ة)?',
];

const CONFIDENTIAL = ['confiden', 'vertraulich', 'vertrouwelijk', 'riservat', 'गोपनीय', 'سر'];

const MARKINGS: readonly Marking[] = [
  {
    pattern: words(STRICT_WORDINGS),
    keywords: [...CONFIDENTIAL, 'geheim'],
    confidence: 'high',
    appliesTo: EVERYWHERE,
  },
  {
    pattern: words(INTERNAL_WORDINGS),
    keywords: ['intern', 'external', 'public', 'distribut', 'disseminat', 'आंतरिक', 'الداخلي'],
    confidence: 'medium',
    appliesTo: EVERYWHERE,
  },
  { pattern: words(NAME_WORDINGS), keywords: CONFIDENTIAL, confidence: 'medium', appliesTo: ['file-name'] },
  // FIRST TLP 2.0: in capitals, with a colon; file systems do not take the colon.
  {
    pattern: /(?<![\p{L}\p{N}])TLP[:_. -]{1,2}(?:RED|AMBER\+STRICT)(?![\p{L}\p{N}])/gu,
    keywords: ['tlp'],
    confidence: 'high',
    appliesTo: EVERYWHERE,
  },
  {
    pattern: /(?<![\p{L}\p{N}])TLP[:_. -]{1,2}AMBER(?![\p{L}\p{N}+])/gu,
    keywords: ['tlp'],
    confidence: 'medium',
    appliesTo: EVERYWHERE,
  },
  // In capitals only: "top secret" and "confidential" in a sentence are ordinary words.
  {
    pattern: /(?<![\p{L}\p{N}])TOP[ _.-]SECRET(?![\p{L}\p{N}])/gu,
    keywords: ['secret'],
    confidence: 'high',
    appliesTo: EVERYWHERE,
  },
  {
    pattern:
      /^[ \t]{0,8}[[(*/=-]{0,4} ?(?:CONFIDENTIAL|VERTRAULICH|CONFIDENCIAL|CONFIDENTIEL|SECRET DÉFENSE|CLASSIFIED) ?[\])*/=-]{0,4}(?=[ \t]{0,8}(?:\r?\n|$))/gmu,
    keywords: [...CONFIDENTIAL, 'secret', 'classified'],
    confidence: 'medium',
    appliesTo: ['text'],
  },
];

/** Words by which an author marks a text or a file as not for everyone. Taking them out protects nothing. */
export const confidentialityMarking: Detector = {
  type: TYPE,
  appliesTo: EVERYWHERE,
  source: 'FIRST Traffic Light Protocol 2.0; usual document markings in nine languages',
  keywords: [...new Set(MARKINGS.flatMap(({ keywords }) => keywords))],
  find(text, kind) {
    return MARKINGS.filter(
      ({ appliesTo, keywords }) =>
        appliesTo.includes(kind) && keywords.some((keyword) => text.lower.includes(keyword)),
    ).flatMap((marking) => findMarking(text, marking));
  },
};

function findMarking(text: NormalisedText, { pattern, confidence }: Marking): Match[] {
  return [...text.text.matchAll(pattern)].map(({ 0: found, index }) =>
    toMatch(TYPE, text, {
      start: index,
      end: index + found.length,
      confidence,
      validated: false,
      masked: found.trim(),
      replacement: '',
    }),
  );
}

/** A pattern for any of the wordings as whole words, with the separators that file names use. */
function words(wordings: readonly string[]): RegExp {
  const anyWording = wordings.join('|').replaceAll(' ', '[\\s_.-]{1,3}');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${anyWording})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}
