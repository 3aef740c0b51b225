import type {
  Fact,
  FactSource,
  KnownKind,
  Member,
  PhoneFact,
  RecipientFacts,
  StrangerForm,
} from '../model/recipient-facts';
import { noFacts, UNKNOWN } from './no-facts';
import { numberIn, type PhoneParser } from './phone';
import { plainName } from './plain-name';
import { savedByForm, strangerFormOf } from './stranger-form';

/** What a reader of the page saw of one chat, word for word; null for what was not on the screen. */
export interface SeenChat {
  readonly title: string | null;
  readonly titleFrom: FactSource;
  readonly kind: KnownKind | null;
  readonly composerLabel: string | null;
  /** A card or panel that the page shows for strangers only. */
  readonly strangerCard: boolean;
  /** The placeholder for somebody without any name, where the reader knows its words. */
  readonly unnamed: boolean;
  readonly verified: boolean | null;
  readonly business: boolean | null;
  readonly size: number | null;
  /** Names or numbers in the list of members under the title. */
  readonly members: readonly string[] | null;
  readonly membersComplete: boolean | null;
  /** True when a row of the user's own stands in the conversation, or its list row shows one. */
  readonly ownMessage: boolean | null;
  readonly disappearing: boolean | null;
  readonly securityCodeChangedAt: number | null;
  readonly numberChangedAt: number | null;
}

export const nothingSeen: SeenChat = {
  title: null,
  titleFrom: 'header',
  kind: null,
  composerLabel: null,
  strangerCard: false,
  unnamed: false,
  verified: null,
  business: null,
  size: null,
  members: null,
  membersComplete: null,
  ownMessage: null,
  disappearing: null,
  securityCodeChangedAt: null,
  numberChangedAt: null,
};

/** Turns what was seen into facts. What was not seen stays unknown. */
export function readFacts(seen: SeenChat, parsePhone: PhoneParser): RecipientFacts {
  const title = seen.title === null ? '' : plainName(seen.title);
  const form = formOf(seen, title);
  const many = seen.kind !== null && seen.kind !== 'person' && seen.kind !== 'self';
  const phone = many ? UNKNOWN : phoneOf(seen, title, form, parsePhone);
  // A number instead of a name is one person: groups always have a name.
  const kind = seen.kind ?? (form === 'number' || form === 'masked-number' ? 'person' : null);
  return {
    ...noFacts,
    kind: known(kind, seen.titleFrom),
    name: known(title === '' ? null : title, seen.titleFrom),
    strangerForm: many ? UNKNOWN : known(form, seen.titleFrom),
    phone,
    saved: many ? UNKNOWN : savedOf(seen, form, kind),
    business: known(seen.business, 'header'),
    verified: known(seen.verified, 'header'),
    size: known(seen.size, 'header'),
    members: known(seen.members?.map((member) => readMember(member, parsePhone)) ?? null, 'header'),
    membersComplete: known(seen.membersComplete, 'header'),
    writtenBefore: known(seen.ownMessage, 'conversation'),
    disappearing: known(seen.disappearing, 'header'),
    securityCodeChangedAt: known(seen.securityCodeChangedAt, 'conversation'),
    numberChangedAt: known(seen.numberChangedAt, 'conversation'),
  };
}

function formOf(seen: SeenChat, title: string): StrangerForm | null {
  if (seen.unnamed) return 'unnamed';
  const form = strangerFormOf(title);
  if (form) return form;
  return seen.verified && seen.strangerCard ? 'verified-business' : null;
}

function phoneOf(
  seen: SeenChat,
  title: string,
  form: StrangerForm | null,
  parsePhone: PhoneParser,
): Fact<PhoneFact> {
  if (form === 'number') return { value: parsePhone(title), from: seen.titleFrom };
  // A saved contact may have digits in its name ("Taxi 612 345 678"); only a stranger's label tells a number.
  if (form === null || seen.composerLabel === null) return UNKNOWN;
  const shown = numberIn(seen.composerLabel);
  return shown === null ? UNKNOWN : { value: parsePhone(shown), from: 'composer-label' };
}

function savedOf(seen: SeenChat, form: StrangerForm | null, kind: KnownKind | null): Fact<boolean> {
  if (kind === 'self') return UNKNOWN;
  if (seen.strangerCard) return { value: false, from: 'conversation' };
  if (form !== null) return known(savedByForm(form), seen.titleFrom);
  // A person that is no verified business and has none of the forms of a stranger can only be saved.
  return kind === 'person' && seen.verified === false && seen.title
    ? { value: true, from: seen.titleFrom }
    : UNKNOWN;
}

function readMember(shown: string, parsePhone: PhoneParser): Member {
  const name = plainName(shown);
  const form = strangerFormOf(name);
  return {
    name,
    phone: form === 'number' ? parsePhone(name) : null,
    saved: form === null ? null : savedByForm(form),
  };
}

function known<T>(value: T | null, from: FactSource): Fact<T> {
  return value === null ? UNKNOWN : { value, from };
}
