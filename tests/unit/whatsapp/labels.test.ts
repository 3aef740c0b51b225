import { describe, expect, it } from 'vitest';
import { isYou, labelIs } from '@/lib/whatsapp/labels';

describe('isYou', () => {
  it.each(['You', 'Tú', 'Você', 'Du', 'आप', 'أنت', ' you '])('knows %s', (label) => {
    expect(isYou(label)).toBe(true);
  });

  it.each(['Duncan', 'Tuncay', 'Youssef', 'Senthil', ''])('does not take %s for the person', (label) => {
    expect(isYou(label)).toBe(false);
  });
});

describe('labelIs', () => {
  it.each(['Send', 'Send 3 selected', 'Senden', 'Enviar', 'भेजें'])('knows %s as a way to send', (label) => {
    expect(labelIs('send', label)).toBe(true);
  });

  it('does not take a name that holds the word for it', () => {
    expect(labelIs('send', 'Forward to Mr Sender')).toBe(false);
  });
});
