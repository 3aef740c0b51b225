import type { Translate } from '@/lib/i18n/translate';
import type { TextPart } from '@/lib/model/send-intent';

/** Longest text that is shown of one part, in characters. */
const MOST_SHOWN = 420;

/** A text up to this length is shown at once; a longer one only when asked for. */
const SHORT = 180;

interface Props {
  readonly redacted: readonly TextPart[];
  readonly t: Translate;
}

/** What "Remove and send" would send, before it is chosen. */
export function Preview({ redacted, t }: Props) {
  const texts = redacted.map(({ text }) => text.trim()).filter((text) => text !== '');
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return (
    <details class="preview" open={length <= SHORT}>
      <summary>{t('prompt.preview')}</summary>
      {texts.map((text, index) => (
        <p key={index} class="preview-text" dir="auto">
          {clip(text)}
        </p>
      ))}
    </details>
  );
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length <= MOST_SHOWN ? text : `${characters.slice(0, MOST_SHOWN).join('')}…`;
}
