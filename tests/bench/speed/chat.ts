import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the labelled samples, which are not part of the project; null where this machine has none. */
export function corporaFolder(): string | null {
  const folder = process.env['SLUICE_CORPORA'] ?? join('..', 'shared', 'corpora');
  return existsSync(folder) ? folder : null;
}

/** Texts of a file of JSON Lines in the samples; empty where there is none. */
export function readTexts(file: string): string[] {
  const folder = corporaFolder();
  if (folder === null || !existsSync(join(folder, file))) return [];
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

const CHAT_FILES = ['chat_nus_sms_en', 'chat_nus_sms_zh', 'chat_irc_ubuntu', 'chat_xed_subtitles_42lang'];

/** Stands in for the samples where there are none: messages made up for this bench. */
const MADE_UP = [
  'ok see you at 7 then, i bring the cake',
  'Can you pick up the kids today? My meeting runs until 5:30',
  'haha no way 😂 he really said that??',
  'the parcel came, number 4 took it in. 3 floors up of course',
  '¿Vienes esta noche? Llevamos 20 minutos esperando en la puerta',
  'bom dia! amanhã às 9h no escritório, leva os papéis',
  'Ich bin um 18 Uhr da, soll ich noch was mitbringen?',
  'on se retrouve devant la gare, quai 12, vers 14h',
  'ci vediamo domani alle 8, ricordati le chiavi della macchina',
  'ik ben er over 10 min, zet jij vast koffie?',
  'कल शाम को 6 बजे मिलते हैं, माँ को भी बता देना',
  'besok jam 3 sore ya, jangan lupa bawa payung',
  'أنا في الطريق، خمس دقائق وأكون عندك إن شاء الله',
  'yarın 10 gibi arar mısın, şu an toplantıdayım',
  '明天下午三点在地铁站见，别迟到哦',
  'So I told her we could split the bill, it was 42.50 each, and then she left without paying. Unbelievable.',
];

/** Ordinary messages, in a fixed mixed order. */
export function ordinaryMessages(): { readonly source: string; readonly messages: readonly string[] } {
  const perFile = CHAT_FILES.map((file) => readTexts(`${file}.jsonl`));
  if (perFile.some((texts) => texts.length === 0))
    return { source: 'messages made up for this bench, as the samples are not here', messages: MADE_UP };
  const messages: string[] = [];
  const shares = perFile.map((texts) => Math.floor(texts.length / 4000));
  for (let at = 0; at < 4000; at += 1)
    perFile.forEach((texts, which) => {
      const share = shares[which] ?? 1;
      messages.push(...texts.slice(at * share, (at + 1) * share));
    });
  return {
    source: `${messages.length} messages of the samples (SMS, IRC, subtitles in many languages)`,
    messages,
  };
}

/** Ordinary messages joined by line breaks to exactly `length` UTF-16 code units. */
export function ordinaryText(length: number, messages: readonly string[], from = 0): string {
  const parts: string[] = [];
  let held = 0;
  for (let at = from; held < length; at += 1) {
    const message = messages[at % messages.length] ?? '';
    parts.push(message);
    held += message.length + 1;
  }
  return parts.join('\n').slice(0, length);
}

export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
