import { atLeast, atMost, quantile, type Goal, type Taken } from '../report.ts';
import { ordinaryMessages, ordinaryText, readTexts, utf8Bytes } from './chat.ts';
import { collect, fastest, time } from './clock.ts';
import type { Engine } from './engine.ts';

export const latencyGoals: readonly Goal[] = [
  atMost(0.3, 'ms', '200 characters of ordinary chat, p99'),
  atMost(0.3, 'ms', '200 characters that hold something, p99'),
  atLeast(15, 'MB/s', 'ordinary chat, message by message'),
  atLeast(15, 'MB/s', 'ordinary chat in English alone, message by message'),
  atLeast(15, 'MB/s', 'ordinary chat, as one text of 1 MB'),
];

/** What people send that is confidential, with ordinary words around it. */
const HOLDING = [
  'my card is 4111 1111 1111 1111 exp 04/29, the one i always use',
  'please pay to NL02 ABNA 0123 4567 89 before friday',
  'the wifi password is Tulp!7788, dont tell the neighbours',
  'call me on +1 415 555 0132 or mail ann@example.com',
  'meu CPF é 529.982.247-25 e o telefone 11 91234 5678',
  'AKIAIOSFODNN7EXAMPLE is the key of the old account',
];

const LENGTH = 200;
const TEXTS = 4000;

/** Time for one message and for many. Texts are told apart, so that nothing can be remembered. */
export function benchLatency({ scanText }: Engine): Taken {
  const { source, messages } = ordinaryMessages();
  const plain = Array.from({ length: TEXTS }, (_, at) => ordinaryText(LENGTH, messages, at * 7));
  const holding = plain.map((text, at) => `${at} ${HOLDING[at % HOLDING.length]} ${text}`.slice(0, LENGTH));
  const times = (texts: readonly string[]): number[] => {
    for (const text of texts) scanText(text, 'text');
    collect();
    return texts.map((text) => time(() => scanText(text, 'text')));
  };
  const plainTimes = times(plain);
  const holdingTimes = times(holding);

  const throughput = (texts: readonly string[]): number | null => {
    const bytes = texts.reduce((sum, text) => sum + utf8Bytes(text), 0);
    if (bytes === 0) return null;
    const ms = fastest(5, () => {
      for (const text of texts) scanText(text, 'text');
    });
    return bytes / 1000 / ms;
  };
  const english = readTexts('chat_nus_sms_en.jsonl');
  const one = ordinaryText(1_000_000, messages);
  const part = (texts: readonly number[]): string => (quantile(texts, 0.5) ?? NaN).toFixed(4);
  return {
    values: [
      quantile(plainTimes, 0.99),
      quantile(holdingTimes, 0.99),
      throughput(messages),
      throughput(english),
      throughput([one]),
    ],
    notes: [
      `ordinary chat: ${source}; bytes are those of UTF-8`,
      `200 characters: median ${part(plainTimes)} ms of ordinary chat, ${part(holdingTimes)} ms with something in it`,
    ],
  };
}
