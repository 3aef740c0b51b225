import { scanIntent } from '@/lib/detectors/scan-intent';
import { promptModel } from '@/lib/gate/prompt-model';
import type { PromptForm, PromptModel, PromptNotice } from '@/lib/model/prompt';
import type { Recipient, RecipientKind } from '@/lib/model/recipient';
import type { Rule, RuleSet } from '@/lib/model/rule';
import type { SendCandidate } from '@/lib/model/send-candidate';
import type { PartRole, SendIntent } from '@/lib/model/send-intent';
import { defaultRuleSet } from '@/lib/rules/default-rules';
import { decide } from '@/lib/rules/evaluate';

/** Made-up values; pieces are joined so that no scanner takes them for real. */
const CARD = '4111 1111 1111 1111';
const TOKEN = 'ghp_' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTi';
const KEY = `-----BEGIN ${'OPENSSH'} PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACBk2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTiQwErTyUAAAAJkJ9xQ7bRt4
-----END ${'OPENSSH'} PRIVATE KEY-----`;

interface Draft extends Partial<SendIntent> {
  readonly text?: string;
  readonly role?: PartRole;
}

interface Options {
  readonly editableParts?: number;
  readonly maybeNewline?: boolean;
  readonly notice?: PromptNotice;
  readonly organisation?: string;
  readonly change?: (rule: Rule) => Rule;
}

const emptyForm: PromptForm = { reason: '', text: '' };

export interface PromptState {
  readonly model: PromptModel;
  readonly form: PromptForm;
}

function someone(name: string, kind: RecipientKind, more: Partial<Recipient> = {}): Recipient {
  return { name, kind, phone: null, saved: null, size: null, ...more };
}

const stranger = someone('', 'person', { phone: '+44 7700 900 143', saved: false });
const marta = someone('Marta Olsen', 'person', { phone: '+47 555 01 234', saved: true });
const group = someone('Supplier onboarding – external', 'group', { size: 128 });

export function modelOf(draft: Draft, options: Options = {}): PromptModel {
  const { text, role = 'message', ...rest } = draft;
  const intent: SendIntent = {
    channel: 'text',
    trigger: 'key',
    parts: text === undefined ? [] : [{ role, text }],
    attachments: [],
    recipients: [marta],
    complete: true,
    ...rest,
  };
  const { editableParts = 1, maybeNewline = false, notice = 'none', organisation = null, change } = options;
  const ruleSet: RuleSet = change
    ? { ...defaultRuleSet, rules: defaultRuleSet.rules.map(change) }
    : defaultRuleSet;
  const candidate = { intent, editableParts, maybeNewline } as SendCandidate;
  return promptModel(candidate, decide(intent, scanIntent(intent), ruleSet), notice, organisation);
}

function state(draft: Draft, options?: Options, form: PromptForm = emptyForm): PromptState {
  return { model: modelOf(draft, options), form };
}

const LONG = `Hi Marta, as promised here is everything for the booking. ${'The hotel wants the whole amount in advance, which is unusual, but they have been reliable so far. '.repeat(6)}Please charge ${CARD} (valid until 09/29) and send me the receipt as soon as it is through. ${'Breakfast is included and the late arrival is noted. '.repeat(8)}`;

/** One prompt for everything it can be asked to show. */
export const promptStates: Readonly<Record<string, PromptState>> = {
  'warn-card-to-stranger': state({
    text: `Sure, take my card ${CARD}, valid until 09/29. Thanks!`,
    recipients: [stranger],
  }),
  'justify-token-in-group': state(
    { text: `deploy is stuck, try with\nexport GITHUB_TOKEN=${TOKEN}\nand tell me`, recipients: [group] },
    {
      organisation: 'Fjordbank',
      change: (rule) =>
        rule.id === 'secret-token'
          ? {
              ...rule,
              message: 'Tokens go through the team vault. Ask the platform desk if you have no access yet.',
              guidanceUrl: 'https://example.com/vault',
            }
          : rule,
    },
  ),
  'justify-reason-given': state(
    { text: `export GITHUB_TOKEN=${TOKEN}`, recipients: [marta] },
    {},
    { reason: 'other', text: 'Revoked a minute ago, for the ticket' },
  ),
  'block-private-key': state({ text: `here you go\n${KEY}\nuse it for the new server`, recipients: [marta] }),
  'several-in-forward': state(
    {
      channel: 'forward',
      parts: [
        { role: 'forwarded', text: `Card for the trip: ${CARD}, backup 5105 1051 0510 5100` },
        { role: 'forwarded', text: `my password is Tr0ub4dor&3x! keep it` },
        { role: 'forwarded', text: 'STRICTLY CONFIDENTIAL – merger timetable, week 42' },
        { role: 'forwarded', text: `Token ${TOKEN}` },
        { role: 'comment', text: 'pay to NL02 ABNA 0123 4567 89 please' },
      ],
      recipients: [
        group,
        marta,
        stranger,
        someone('أحمد منصور', 'person', { phone: '+20 100 555 0199', saved: true }),
        someone('Neighbourhood news', 'channel', { size: 20417 }),
        someone('My status', 'status'),
        someone('Book club', 'group', { size: 9 }),
        someone('Running', 'group', { size: 31 }),
      ],
    },
    { editableParts: 0 },
  ),
  'two-kinds-in-a-line': state({ text: `card ${CARD}, and the password is Tr0ub4dor-3x!` }),
  'file-name': state(
    {
      channel: 'attachment',
      text: 'The files for the server, as discussed',
      role: 'caption',
      attachments: [
        { name: 'id_ed25519', mediaType: '', size: 411 },
        { name: 'Highly_Confidential-Q3-forecast.xlsx', mediaType: '', size: 48213 },
      ],
      recipients: [group],
    },
    { editableParts: 1 },
  ),
  'not-readable': state(
    { channel: 'forward', parts: [], complete: false, recipients: [someone('', 'unknown')] },
    { editableParts: 0 },
  ),
  'channel-rule': state(
    { channel: 'location', parts: [], recipients: [group] },
    { editableParts: 0, change: (rule) => ({ ...rule, enabled: true }) },
  ),
  'long-text': state({ text: LONG, recipients: [marta] }),
  newline: state(
    { text: `password: Tr0ub4dor&3x!`, recipients: [marta] },
    { maybeNewline: true, notice: 'content-changed' },
  ),
  'no-recipient': state({ text: `card ${CARD}`, recipients: [] }, { notice: 'could-not-remove' }),
};
