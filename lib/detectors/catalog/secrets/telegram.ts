import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { entropy } from './randomness';
import { matchAt, secretSpan } from './span';

const SECRET = /A[A-Za-z0-9_-]{32,34}(?![A-Za-z0-9_-])/uy;

/** The bot's public number stands before the colon; the secret behind it begins with "AA". */
export const telegram: Detector = {
  kind: 'phrase',
  type: 'telegram-bot-token',
  label: 'Telegram bot token',
  words: ['aa*'],
  find({ text }, hit) {
    if (text[hit.start - 1] !== ':') return null;
    const id = /(?<![0-9])[0-9]{6,12}:$/u.exec(text.slice(Math.max(0, hit.start - 14), hit.start))?.[0];
    const found = matchAt(SECRET, text, hit.start);
    if (id === undefined || !found || entropy(found[0]) < 3.5) return null;
    return secretSpan(hit.start - id.length, hit.start + found[0].length, 'Telegram bot token');
  },
};

export const telegramDocs: readonly TypeDocs[] = [
  {
    type: 'telegram-bot-token',
    group: 'vendor-token',
    name: 'Telegram bot token',
    example: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw8',
    method: 'The number of a bot, a colon and 35 characters that begin with AA.',
    source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    severity: 'critical',
  },
];
