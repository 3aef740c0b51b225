import { type Action, type Conditions, type FailMode, type Rule, type RuleSet } from '../model/rule';
import type { RecipientKind } from '../model/recipient';
import type { Channel } from '../model/send-intent';

/** Everyone but the sender: a note to oneself stays with the person who wrote it. */
const OTHERS: readonly RecipientKind[] = [
  'person',
  'group',
  'community-announcement',
  'broadcast-list',
  'channel',
  'status',
  'unknown',
];

/** Whoever has one of these can move the money; there is no bank to call. */
const WALLET_SECRETS: readonly string[] = [
  'recovery-phrase',
  'bitcoin-private-key',
  'extended-private-key',
  'ethereum-private-key',
  'crypto-keystore',
];

/** What a card can be used with. Its expiry date alone is nothing. */
const CARD_TYPES: readonly string[] = [
  'payment-card',
  'card-track-data',
  'card-security-code',
  'card-pin',
  'gift-card-code',
];

/** Kinds of send whose content cannot be read as text; an organisation may want a question before each. */
const ASK_CHANNELS: readonly Channel[] = [
  'voice',
  'sticker',
  'gif',
  'poll',
  'contact-card',
  'location',
  'event',
];

interface RuleDraft {
  readonly id: string;
  readonly action: Action;
  readonly conditions: Partial<Conditions>;
  readonly enabled?: boolean;
  readonly failMode?: FailMode;
}

/**
 * The rules in force where nobody has set any.
 *
 * - `private-key` blocks, even to oneself: a whole private key never belongs in a chat, it is made anew.
 * - `secret-token`, `wallet-secret`, `credential-file` and `strict-marking` ask for a reason: there are honest ones,
 *   but few.
 * - `payment-card`, `password` and `national-id` warn: people do send their own. `payment-card` also holds what
 *   could not be read in full, so that an unreadable forward gets one warning and not a demand for a reason.
 * - `bulk-data` warns: a list of people is hardly ever the sender's own.
 * - `bank-account` only hints: among friends it is the usual way to get paid. Three or more are a list.
 * - `health` and `business` hint: most who speak of illness or pay speak of themselves.
 * - `internal-marking` warns: the same words are quoted in ordinary talk.
 * - Phone numbers, addresses, places, devices and company numbers are found and left alone: chats are full of them.
 */
export const defaultRuleSet: RuleSet = {
  schemaVersion: 1,
  id: 'built-in',
  organisation: null,
  rules: [
    buildRule({
      id: 'private-key',
      action: 'block',
      conditions: { types: ['private-key'], minConfidence: 'high' },
    }),
    buildRule({
      id: 'secret-token',
      action: 'justify',
      conditions: { types: ['vendor-token', 'key'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'wallet-secret',
      action: 'justify',
      conditions: { types: WALLET_SECRETS, recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'credential-file',
      action: 'justify',
      conditions: { types: ['credential-file'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'strict-marking',
      action: 'justify',
      conditions: { types: ['marking'], minConfidence: 'high', recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'payment-card',
      action: 'warn',
      conditions: { types: CARD_TYPES, recipientKinds: OTHERS },
      failMode: 'hold',
    }),
    buildRule({
      id: 'password',
      action: 'warn',
      conditions: { types: ['password'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'national-id',
      action: 'warn',
      conditions: { types: ['national-id', 'travel-document'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'bulk-data',
      action: 'warn',
      conditions: { types: ['bulk'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'bank-accounts',
      action: 'warn',
      conditions: { types: ['bank'], minCount: 3, recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'internal-marking',
      action: 'warn',
      conditions: { types: ['marking'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'bank-account',
      action: 'hint',
      conditions: { types: ['bank'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'health',
      action: 'hint',
      conditions: { types: ['health'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'business',
      action: 'hint',
      conditions: { types: ['business'], recipientKinds: OTHERS },
    }),
    ...ASK_CHANNELS.map((channel) =>
      buildRule({
        id: `ask-${channel}`,
        action: 'warn',
        conditions: { channels: [channel], recipientKinds: OTHERS },
        enabled: false,
      }),
    ),
  ],
};

function buildRule({ id, action, conditions, enabled = true, failMode = 'pass' }: RuleDraft): Rule {
  return {
    id,
    name: null,
    enabled,
    conditions: { minConfidence: 'medium', minCount: 1, ...conditions },
    action,
    failMode,
    message: null,
    guidanceUrl: null,
  };
}
