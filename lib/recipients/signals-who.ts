import type { Signal } from '../model/signal';
import { classOfMember } from './classify';
import { DAY_MS } from './memory';
import { nearnessOf, prepareName } from './near-names';
import {
  isEstablished,
  noteOf,
  type RecipientContext,
  type SendContext,
  shownName,
  signal,
} from './send-context';

/** Signals about who the recipient is, by what the page and the directory say. */
export function whoSignals(recipient: RecipientContext, at: number, context: SendContext): Signal[] {
  return [
    notSaved(recipient, at, context),
    publicAudience(recipient, at),
    groupOutsiders(recipient, at, context),
    foreignCountry(recipient, at, context),
    impersonation(recipient, at, context),
    ...changedIdentity(recipient, at, context),
    cannotTell(recipient, at),
  ].filter((one) => one !== null);
}

function notSaved({ facts, chat }: RecipientContext, at: number, context: SendContext): Signal | null {
  if (facts.saved.value !== false) return null;
  const strength = isEstablished(noteOf(context, chat)) ? 'weak' : 'medium';
  return signal('not-saved', strength, at, ['saved'], { name: shownName(facts) });
}

function publicAudience({ facts }: RecipientContext, at: number): Signal | null {
  const kind = facts.kind.value;
  if (kind === 'channel' || kind === 'status')
    return signal('public-audience', 'strong', at, ['kind'], {}, `public-audience.${kind}`);
  if (kind !== 'community-announcement') return null;
  return signal(
    'public-audience',
    'strong',
    at,
    ['kind'],
    { name: shownName(facts) },
    `public-audience.${kind}`,
  );
}

function groupOutsiders({ facts, chat }: RecipientContext, at: number, context: SendContext): Signal | null {
  const members = facts.members.value;
  if (members === null || facts.kind.value === 'person') return null;
  const { index, hash } = context;
  const outsiders = members.filter((member) =>
    index ? classOfMember(member, index) === 'external' : member.saved === false,
  );
  if (outsiders.length === 0) return null;
  const known = new Set(noteOf(context, chat)?.members ?? []);
  // The user wrote there with the same people in it before, and so knows them.
  const allKnown = outsiders.every((member) => known.has(memberHash(member, hash)));
  const params = { count: outsiders.length, group: shownName(facts) };
  const text = index ? 'group-outsiders' : 'group-outsiders.unsaved';
  // Without a directory they are only people the user has not saved, and half of all groups have some.
  const strength = allKnown || !index ? 'weak' : 'medium';
  return signal('group-outsiders', strength, at, ['members'], params, text);
}

/** The keyed hash under which a member is remembered. */
export function memberHash(
  member: { readonly name: string; readonly phone: { readonly e164: string | null } | null },
  hash: SendContext['hash'],
): string {
  return hash('member', member.phone?.e164 ?? member.name);
}

function foreignCountry({ facts, chat }: RecipientContext, at: number, context: SendContext): Signal | null {
  const home = context.index?.directory.homeCountries ?? [];
  const country = facts.phone.value?.country ?? null;
  if (country === null || home.length === 0 || home.includes(country)) return null;
  const strength = isEstablished(noteOf(context, chat)) ? 'weak' : 'medium';
  return signal('foreign-country', strength, at, ['phone'], { country });
}

/** A colleague's name, or nearly, with a number that is not theirs. A number that is not shown is no proof. */
function impersonation(
  { facts, classified }: RecipientContext,
  at: number,
  { index }: SendContext,
): Signal | null {
  const name = facts.name.value;
  const many = facts.kind.value !== null && facts.kind.value !== 'person';
  if (!index || name === null || many || classified.class === 'internal') return null;
  const number = facts.phone.value?.e164 ?? null;
  // Without a number only a name that a stranger chose for himself speaks; a saved name is the user's own.
  if (number === null && facts.saved.value !== false) return null;
  const own = prepareName(name);
  for (const [position, colleague] of index.directory.colleagues.entries()) {
    const nearness = nearnessOf(own, prepareName(colleague.name));
    if (nearness === null || nearness === 'first-name') continue;
    const isTheirs = number === null ? null : index.isNumberOf(position, number);
    if (isTheirs === true) return null;
    return signal(
      'impersonation',
      isTheirs === false ? 'strong' : 'medium',
      at,
      number === null ? ['name', 'saved'] : ['name', 'phone'],
      { name, colleague: colleague.name },
      isTheirs === false ? 'impersonation' : 'impersonation.unsure',
    );
  }
  return null;
}

function changedIdentity(
  { facts }: RecipientContext,
  at: number,
  { now, settings }: SendContext,
): (Signal | null)[] {
  const name = shownName(facts);
  const age = (changedAt: number | null): number | null => {
    if (changedAt === null || now < changedAt) return null;
    const days = Math.floor((now - changedAt) / DAY_MS);
    return days <= settings.identityDays ? days : null;
  };
  const code = age(facts.securityCodeChangedAt.value);
  const number = age(facts.numberChangedAt.value);
  return [
    code === null
      ? null
      : signal('security-code-changed', 'medium', at, ['securityCodeChangedAt'], { name, count: code }),
    number === null
      ? null
      : signal('number-changed', 'strong', at, ['numberChangedAt'], { name, count: number }),
  ];
}

/** Somebody whose name is their own choice or hidden, and whose number the page does not show, may be anybody. */
function cannotTell({ facts, chat }: RecipientContext, at: number): Signal | null {
  if (chat !== null || facts.phone.value?.e164) return null;
  if (facts.name.value === null) return signal('cannot-tell', 'medium', at, [], {}, 'cannot-tell.nameless');
  const form = facts.strangerForm.value;
  if (form === null || form === 'username' || form === 'verified-business') return null;
  return signal('cannot-tell', 'medium', at, ['strangerForm'], { name: shownName(facts) });
}
