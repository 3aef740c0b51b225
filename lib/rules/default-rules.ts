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

const TOKEN_TYPES: readonly string[] = [
  'aws-access-key',
  'github-token',
  'gitlab-token',
  'slack-token',
  'stripe-key',
  'google-api-key',
  'openai-key',
  'anthropic-key',
  'npm-token',
  'telegram-bot-token',
  'sendgrid-key',
  'twilio-key',
  'jwt',
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
 * - `secret-token`, `credential-file` and `strict-marking` ask for a reason: there are honest ones, but few.
 * - `payment-card` and `password` warn: people do send their own. `payment-card` also holds what could not be
 *   read in full, so that an unreadable forward gets one warning and not a demand for a reason.
 * - `iban` only hints: among friends it is the usual way to get paid.
 * - `internal-marking` warns: the same words are quoted in ordinary talk.
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
      conditions: { types: [...TOKEN_TYPES, 'private-key'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'credential-file',
      action: 'justify',
      conditions: { types: ['credential-file'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'strict-marking',
      action: 'justify',
      conditions: { types: ['confidentiality-marking'], minConfidence: 'high', recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'payment-card',
      action: 'warn',
      conditions: { types: ['payment-card'], recipientKinds: OTHERS },
      failMode: 'hold',
    }),
    buildRule({
      id: 'password',
      action: 'warn',
      conditions: { types: ['password-in-words'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'internal-marking',
      action: 'warn',
      conditions: { types: ['confidentiality-marking'], recipientKinds: OTHERS },
    }),
    buildRule({
      id: 'iban',
      action: 'hint',
      conditions: { types: ['iban'], recipientKinds: OTHERS },
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
