import type { KnownClass, RecipientClass } from '../model/directory';
import type { Member, RecipientFacts } from '../model/recipient-facts';
import type { DirectoryIndex } from './directory-index';

/** Why somebody has a class. */
export type ClassBasis =
  | 'directory'
  | 'unlisted-number'
  | 'saved-contact'
  | 'own-mark'
  | 'members'
  | 'public'
  | 'yourself'
  | 'nothing-known';

export interface Classified {
  readonly class: RecipientClass;
  readonly basis: ClassBasis;
}

/** From the least internal. The unknown stand below those who are known to be outside, and above partners. */
const ORDER: readonly RecipientClass[] = ['external', 'unknown', 'partner', 'internal'];

const NOBODY_KNOWN: Classified = { class: 'unknown', basis: 'nothing-known' };

/**
 * The class of one recipient.
 * @param index null without a directory: nobody is internal then, and only the user's own marks tell of classes.
 * @param mark what the user said of this chat; counts as far as the administrator allows.
 */
export function classify(
  facts: RecipientFacts,
  index: DirectoryIndex | null,
  mark: KnownClass | null,
): Classified {
  switch (facts.kind.value) {
    case 'self':
      return { class: 'internal', basis: 'yourself' };
    case 'channel':
    case 'status':
      return { class: 'external', basis: 'public' };
    case 'group':
    case 'community-announcement':
    case 'broadcast-list':
      return withMark(classifyGroup(facts, index), index, mark);
    default:
      return withMark(classifyPerson(facts, index), index, mark);
  }
}

/** The less internal of two classes. */
export function lessInternal(a: RecipientClass, b: RecipientClass): RecipientClass {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

function classifyPerson(facts: RecipientFacts, index: DirectoryIndex | null): Classified {
  if (!index) return NOBODY_KNOWN;
  const number = facts.phone.value?.e164 ?? null;
  const listed = number === null ? null : index.classOfNumber(number);
  if (listed) return { class: listed, basis: 'directory' };
  if (number !== null && index.directory.unlistedNumberIs !== 'unknown')
    return { class: index.directory.unlistedNumberIs, basis: 'unlisted-number' };
  const bySaved = index.directory.savedContactIs;
  return facts.saved.value === true && bySaved !== 'unknown'
    ? { class: bySaved, basis: 'saved-contact' }
    : NOBODY_KNOWN;
}

/**
 * A group is as external as its least internal member. A listed name gives it a class where its members are not
 * known, and never a more internal one than they have: whoever makes a group gives it any name.
 */
function classifyGroup(facts: RecipientFacts, index: DirectoryIndex | null): Classified {
  if (!index) return NOBODY_KNOWN;
  const name = facts.name.value;
  const named = name === null ? null : index.classOfGroup(name);
  const members = classOfMembers(facts, index);
  if (named && (members === 'unknown' || lessInternal(named, members) === named))
    return { class: named, basis: 'directory' };
  return members === 'unknown' ? NOBODY_KNOWN : { class: members, basis: 'members' };
}

function classOfMembers(facts: RecipientFacts, index: DirectoryIndex): RecipientClass {
  const members = facts.members.value;
  if (members === null || members.length === 0) return 'unknown';
  let least: RecipientClass = facts.membersComplete.value === true ? 'internal' : 'unknown';
  for (const member of members) least = lessInternal(least, classOfMember(member, index));
  return least;
}

/** A member is a person whose number may be listed. */
export function classOfMember(member: Member, index: DirectoryIndex): RecipientClass {
  const number = member.phone?.e164 ?? null;
  if (number !== null) return index.classOfNumber(number) ?? index.directory.unlistedNumberIs;
  return member.saved === true ? index.directory.savedContactIs : 'unknown';
}

/** A mark speaks where nothing else does, and may always make a chat less trusted. */
function withMark(found: Classified, index: DirectoryIndex | null, mark: KnownClass | null): Classified {
  if (mark === null) return found;
  const allowed = index ? index.directory.userMarks.includes(mark) : true;
  if (!allowed) return found;
  const applies = found.class === 'unknown' || lessInternal(found.class, mark) === mark;
  return applies ? { class: mark, basis: 'own-mark' } : found;
}
