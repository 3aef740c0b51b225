import { namePools, type NamePool } from './names.ts';
import type { Random } from './random.ts';

const EMOJI = ['🏀', '❤️', '🌸', '🚗', '💼', '🐶', '✨', '🎸', '🇪🇸', '👩‍⚕️', '🏡', '☕'];
const ROLES = [
  'Plumber',
  'Dentist',
  'Vecino',
  'Arbeit',
  'Uni',
  'Gym',
  'Taxi',
  'Landlord',
  'Escola',
  'Bank',
  'HR',
  'IT',
];
const PET_NAMES = [
  'Mama',
  'Papa',
  'Mum',
  'Dad',
  'Abuela',
  'Oma',
  'Opa',
  'Anne',
  'Babam',
  'मम्मी',
  'Мама',
  'أمي',
  'אמא',
  '엄마',
];
const GROUPS = [
  'Family',
  'Familia',
  'Familie',
  'Aile',
  'परिवार',
  'العائلة',
  'Семья',
  'Book club',
  'Sunday football',
  'Parents 5A',
  'Parents 5B',
  'Eltern 3a',
  'Eltern 3b',
  'Team A',
  'Team B',
  'Project Falcon',
  'Project Phoenix',
  'Neighbours',
  'Vecinos portal 3',
  'Vecinos portal 4',
  'Accounts 2025',
  'Accounts 2026',
  'Night shift',
  'Day shift',
  'Lisbon trip',
  'Sales EMEA',
  'Sales APAC',
  'Choir',
  'Chess',
  'Office lunch',
  'Board',
  'Condomínio',
  'Futbol salı',
  'Hiking',
  'Wedding',
];

/** The full name of somebody of this pool. */
export function personName(pool: NamePool, random: Random): string {
  const given = random.pick(pool.given);
  const family = random.pick(pool.family);
  const parts = pool.familyFirst ? [family, given] : [given, family];
  return parts.join(pool.joint ? '' : ' ');
}

/** A name in a list of chats. */
export interface ListedName {
  readonly shown: string;
  /** Without the emoji that tells it from its like. */
  readonly plain: string;
}

/** A name the way people save contacts: in full mostly, by first name, with a role, an emoji, or as family. */
export function contactName(pool: NamePool, random: Random): ListedName {
  const shape = random.next();
  if (shape < 0.5) return bare(personName(pool, random));
  const given = pool.joint ? personName(pool, random) : random.pick(pool.given);
  if (shape < 0.68) return bare(given);
  if (shape < 0.86) return bare(`${given} ${random.pick(ROLES)}`);
  if (shape < 0.95) return withEmoji(given, random);
  return bare(random.pick(PET_NAMES));
}

export function groupName(random: Random): ListedName {
  const name = random.pick(GROUPS);
  return random.chance(0.25) ? withEmoji(name, random) : bare(name);
}

function bare(name: string): ListedName {
  return { shown: name, plain: name };
}

function withEmoji(name: string, random: Random): ListedName {
  return { shown: `${name} ${random.pick(EMOJI)}`, plain: name };
}

/** Two countries' names at most, as most people's lists are. */
export function pickPools(random: Random): readonly NamePool[] {
  const first = random.pick(namePools);
  return random.chance(0.5) ? [first] : [first, random.pick(namePools)];
}
