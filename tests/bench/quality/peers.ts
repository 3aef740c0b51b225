import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { redact } from '@arcjet/redact';
import { SyncRedactor } from '@libretto/redact-pii-light';
import { Redactor } from '@redactpii/node';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { OpenRedaction } from 'openredaction';

/** A span that another tool found, under its own name for what it is. */
export interface PeerFinding {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Another tool that looks for the same sort of thing, called the way its own documentation calls it. */
export interface Peer {
  readonly name: string;
  /** Families of data that it covers; speeds are only compared with those that cover much of what we do. */
  readonly covers: readonly ('payment' | 'ids' | 'contact' | 'credentials')[];
  readonly find: (text: string) => readonly PeerFinding[] | Promise<readonly PeerFinding[]>;
}

function versioned(name: string): string {
  const folder = createRequire(import.meta.url).resolve.paths(name)?.[0] ?? 'node_modules';
  for (const root of [folder, 'node_modules']) {
    try {
      const { version } = JSON.parse(readFileSync(`${root}/${name}/package.json`, 'utf8')) as {
        version: string;
      };
      return `${name} ${version}`;
    } catch {
      // In the next folder, then.
    }
  }
  return name;
}

const secretlintConfig = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }],
};

async function findWithSecretlint(text: string): Promise<PeerFinding[]> {
  const { messages } = await lintSource({
    source: { filePath: 'message.txt', content: text, contentType: 'text', ext: '.txt' },
    options: { config: secretlintConfig, noPhysicFilePath: true },
  });
  return messages
    .filter(({ type }) => type === 'message')
    .map(({ range: [start, end], ruleId }) => ({
      start,
      end,
      type: ruleId.replace(/^.*secretlint-rule-/u, ''),
    }));
}

/**
 * Spans of tools that only give back the redacted text: what stands between the replacements is unchanged and is
 * looked up in the original, piece after piece.
 */
export function alignReplaced(original: string, redacted: string, marks: RegExp): PeerFinding[] {
  const found: PeerFinding[] = [];
  let position = 0;
  let from = 0;
  let open: string | null = null;
  const takePiece = (piece: string, isLast: boolean): boolean => {
    const at = isLast && piece === '' ? original.length : original.indexOf(piece, position);
    if (at < 0) return false;
    if (open !== null && at > position) found.push({ start: position, end: at, type: open });
    position = at + piece.length;
    return true;
  };
  for (const match of redacted.matchAll(marks)) {
    const piece = redacted.slice(from, match.index);
    from = match.index + match[0].length;
    // Two replacements side by side cannot be told apart; the second takes what the first left.
    if (piece === '' && open !== null) continue;
    if (!takePiece(piece, false)) continue;
    open = match[1] ?? match[0];
  }
  takePiece(redacted.slice(from), true);
  return found;
}

const LIBRETTO_MARKS =
  /CREDIT_CARD_NUMBER|STREET_ADDRESS|ZIPCODE|PHONE_NUMBER|IP_ADDRESS|US_SOCIAL_SECURITY_NUMBER|EMAIL_ADDRESS|USERNAME|PASSWORD|CREDENTIALS|DIGITS|URL|PERSON_NAME/gu;
const REDACTPII_MARKS =
  /CREDIT_CARD_NUMBER|CREDIT_CARD|EMAIL_ADDRESS|EMAIL|PERSON_NAME|PHONE_NUMBER|US_SOCIAL_SECURITY_NUMBER|SSN/gu;

export function createPeers(): Peer[] {
  const openRedaction = new OpenRedaction();
  const libretto = new SyncRedactor();
  const redactPii = new Redactor();
  return [
    { name: versioned('@secretlint/core'), covers: ['credentials'], find: findWithSecretlint },
    {
      name: versioned('openredaction'),
      covers: ['payment', 'ids', 'contact', 'credentials'],
      find: async (text) => {
        const { detections } = await openRedaction.detect(text);
        return detections.map(({ type, position: [start, end] }) => ({ type, start, end }));
      },
    },
    {
      name: versioned('@libretto/redact-pii-light'),
      covers: ['payment', 'ids', 'contact', 'credentials'],
      find: (text) => alignReplaced(text, libretto.redact(text), LIBRETTO_MARKS),
    },
    {
      name: versioned('@redactpii/node'),
      covers: ['payment', 'ids', 'contact'],
      find: (text) => alignReplaced(text, redactPii.redact(text), REDACTPII_MARKS),
    },
    {
      name: versioned('@arcjet/redact'),
      covers: ['payment', 'contact'],
      find: async (text) => {
        const [redacted] = await redact(text, { replace: (entity) => `\uE000${entity}\uE001` });
        return alignReplaced(text, redacted, /\uE000([^\uE001]*)\uE001/gu);
      },
    },
    {
      name: versioned('libphonenumber-js'),
      covers: ['contact'],
      find: (text) =>
        findPhoneNumbersInText(text, { extended: true }).map((found) => ({
          start: found.startsAt,
          end: found.endsAt,
          type: 'phone',
        })),
    },
  ];
}
