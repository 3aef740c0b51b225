import type { Confidence } from '../model/finding';

/** What is scanned: the text of a part or the name of a file. */
export type TextKind = 'text' | 'file-name';

/**
 * A word or phrase that the pass looks for wherever a word begins. Case, accents, Arabic vowel signs and forms of
 * alef do not count; a space or sign inside stands for a few separators of any kind; `*` at the end lets the word go
 * on ("senha*" also finds "senhas"). Signs at its beginning must stand there as they are ("$2b$"). Chinese, Japanese
 * and Thai characters each begin a word.
 */
export type Literal = string;

/** Words near a value that tell what it is. */
export interface Context {
  /** Raise: the value is what the detector looks for. */
  readonly near: readonly Literal[];
  /** Lower: it is something else, such as an order or a tracking number. */
  readonly against?: readonly Literal[];
}

/** What a finding says about a span of the text that a detector was given, end exclusive. */
export interface Span {
  /** One of the detector's `otherTypes`; its `type` where left out. */
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** True when a checksum or the issuer's own structure was verified. */
  readonly validated: boolean;
  /** Form that is safe to store and to show: never enough to rebuild the value. */
  readonly masked: string;
  /** What a reader can still use in place of the value; empty when taking it out would change nothing. */
  readonly replacement: string;
  /** Words of the detector's own lists that raised or lowered it; never words of the message itself. */
  readonly raisedBy?: readonly string[];
  readonly loweredBy?: readonly string[];
}

/** A literal where the pass found it, in positions of the normalised text. */
export interface Hit {
  readonly literal: Literal;
  readonly start: number;
  readonly end: number;
}

/** What a detector may ask of the text around its hit. */
export interface ScanView {
  /** The normalised text: plain digits, spaces, dashes and quotes, nothing invisible; case and accents kept. */
  readonly text: string;
  readonly kind: TextKind;
  /** ISO 3166 codes of the countries in use, as upper-case letters. */
  readonly inUse: (country: string) => boolean;
  /** False where no country is. */
  readonly anyInUse: boolean;
}

interface Common {
  /** Stable id of the data type, in docs/detectors.md. */
  readonly type: string;
  /** Both where left out. */
  readonly appliesTo?: readonly TextKind[];
  /** What it is called in every language ("CPF", "GitHub token"); left out where its name has to be translated. */
  readonly label?: string;
  /** Types of its findings beside `type`, where one statement tells several apart. */
  readonly otherTypes?: readonly string[];
}

/**
 * How much it takes before a value that has the form is reported.
 * - `form`: nothing more; the form with its check leaves no ordinary reading.
 * - `country-or-context`: its country is in use, or one of its context words is near.
 * - `context`: one of its context words is near.
 * - `label`: a context word stands right before it ("passport no.: …") or right behind it.
 */
export type Evidence = 'form' | 'country-or-context' | 'context' | 'label';

/** A number or code of fixed lengths, perhaps written in groups: ids, accounts, cards. */
export interface ValueDetector extends Common {
  readonly kind: 'value';
  /** ISO 3166 codes; one of them in use counts as evidence. */
  readonly countries?: readonly string[];
  /** Lengths of the compact form: its letters and digits, nothing else. */
  readonly lengths: readonly number[];
  /** Anchored pattern of the compact form in upper case; cheap, and no more than linear. */
  readonly form: RegExp;
  /** Anchored pattern of the value as it is written, where only some groupings are right. */
  readonly layout?: RegExp;
  /** Checksum, date, register: whatever can be verified. Left out where nothing can. `written` keeps separators. */
  readonly check?: (compact: string, written: string) => boolean;
  readonly evidence: Evidence;
  readonly context: Context;
  /** "CPF" gives "[CPF ending 09]" or, where nothing may be shown, "[CPF removed]". */
  readonly label: string;
  /** How many of the last characters may be shown; 0 for none, 2 where left out, never more than a quarter. */
  readonly shows?: number;
}

/** A token that begins with its issuer's own letters. */
export interface TokenDetector extends Common {
  readonly kind: 'token';
  /** Literals that every token begins with; `*` is understood. */
  readonly prefixes: readonly Literal[];
  /** Sticky pattern (flag y) tried where a prefix stands; every repeat bounded; case-sensitive where the issuer is. */
  readonly pattern: RegExp;
  /** A look inside, where the form has more to check; true when it fits. Makes the finding validated. */
  readonly check?: (token: string) => boolean;
  /** How a reader knows it: "GitHub token". */
  readonly label: string;
  /** How many characters at the front are the same in every token and may be shown. */
  readonly shows: number;
  /** high where left out. */
  readonly confidence?: Confidence;
}

/** Anything that is announced by words: passwords, dates of birth, markings. */
export interface PhraseDetector extends Common {
  readonly kind: 'phrase';
  readonly words: readonly Literal[];
  /** Called for each hit. Looks only at a bounded stretch around it (some hundred characters); never throws. */
  readonly find: (view: ScanView, hit: Hit) => Span | readonly Span[] | null;
}

/** A number that no word has to announce: cards, phones, coordinates. */
export interface NumberDetector extends Common {
  readonly kind: 'number';
  /**
   * Letters and digits that must stand in words with digits which are close together, separators between them; in
   * fewer than these it is not asked. Most numbers in talk are short.
   */
  readonly atLeast: number;
  /** Words that it asks for around a number. */
  readonly words?: readonly Literal[];
  /** Called for each word of such a stretch that begins with a digit. The same bounds as for phrases. */
  readonly find: (
    view: ScanView,
    hit: Pick<Hit, 'start' | 'end'>,
    wordsAround: WordsAround,
  ) => Span | readonly Span[] | null;
}

/** The detector's own words that begin within 100 characters before a stretch or behind it, ordered by start. */
export type WordsAround = (start: number, end: number) => readonly Hit[];

/** Anything that is announced by one of these signs: addresses of mail, links, zones that machines read. */
export interface SignDetector extends Common {
  readonly kind: 'sign';
  readonly sign: '@' | '://' | '<<';
  /** Called for each sign, `at` being its first character. The same bounds as for phrases. */
  readonly find: (view: ScanView, at: number) => Span | readonly Span[] | null;
}

/** Something that only the whole text shows, asked once when any of the words occurs. Linear; never throws. */
export interface TextDetector extends Common {
  readonly kind: 'text';
  readonly words: readonly Literal[];
  /** Fewer words than this in the whole text, and it is not asked; 1 where left out. */
  readonly atLeast?: number;
  /** Fewer lines than this, and it is not asked. */
  readonly fewestLines?: number;
  readonly find: (view: ScanView, hits: readonly Hit[]) => readonly Span[];
}

/** Something that many findings make together, such as a list of customers. */
export interface SumDetector extends Common {
  readonly kind: 'sum';
  /** Types that are counted; asked only when there are at least `atLeast` of them. */
  readonly of: readonly string[];
  readonly atLeast: number;
  /** `found` is ordered by start. */
  readonly find: (view: ScanView, found: readonly (Span & { readonly type: string })[]) => readonly Span[];
}

/** Finds one type of confidential data. Stateless: the same text gives the same findings. Never throws. */
export type Detector =
  ValueDetector | TokenDetector | PhraseDetector | NumberDetector | SignDetector | TextDetector | SumDetector;
