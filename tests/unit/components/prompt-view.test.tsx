// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { PromptView } from '@/components/prompt/PromptView';
import { createTranslator } from '@/lib/i18n/translate';
import type { PromptForm, PromptModel } from '@/lib/model/prompt';
import { SECRETS } from '../detectors/samples';
import { CARD, marta, modelFor, textIntent } from './prompt-models';

const t = createTranslator('en');

function draw(model: PromptModel, form: PromptForm = { reason: '', text: '' }): HTMLElement {
  const root = document.createElement('div');
  render(<PromptView model={model} form={form} t={t} locale="en" dir="ltr" />, root);
  return root;
}

function actionsIn(root: HTMLElement): (string | undefined)[] {
  return [...root.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action);
}

/** Everything that the prompt puts into the page, attributes too. */
function allOf(root: HTMLElement): string {
  return root.innerHTML;
}

/** Every six characters in a row of a value, without the start that its masked form tells as well. */
function pieces(value: string, masked: string): string[] {
  let known = 0;
  while (value[known] === masked[known] && known < masked.length) known += 1;
  const hidden = value.slice(known);
  return Array.from({ length: Math.max(0, hidden.length - 5) }, (_, at) => hidden.slice(at, at + 6)).filter(
    // A key's masked form keeps words of its first line.
    (piece) => !masked.includes(piece),
  );
}

describe('what the prompt shows of a secret', () => {
  const body = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW';
  const key = `-----BEGIN ${'OPENSSH'} PRIVATE KEY-----\n${body}\n${body}\n-----END ${'OPENSSH'} PRIVATE KEY-----`;
  const samples: (readonly [string, string])[] = [
    ...SECRETS,
    ['private-key', key],
    ['password-in-words', 'Tr0ub4dor-3x!'],
  ];

  it.each(samples)('masks %s', (type, secret) => {
    const text = `${type === 'password-in-words' ? 'my password is' : 'here:'} ${secret} , card ${CARD} as well`;
    const model = modelFor(textIntent(text), (rule) => ({ ...rule, action: 'justify' }));
    expect(model.decision.findings.map((finding) => finding.type)).toContain(type);
    const all = allOf(draw(model));
    for (const { start, end, masked } of model.decision.findings) {
      expect(all).toContain(masked);
      for (const piece of pieces(text.slice(start, end), masked)) expect(all).not.toContain(piece);
    }
  });

  it('masks what else is in the line of a finding', () => {
    const root = draw(modelFor(textIntent(`pay with ${CARD} or 5105 1051 0510 5100`)));
    expect(allOf(root)).not.toMatch(/4111 1111|5105 1051/);
    expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '•••• 1111',
      '•••• 5100',
    ]);
  });

  it('masks a card in a file name, but shows the name of a key file', () => {
    const attachments = ['4111111111111111.pdf', 'id_ed25519'].map((name) => ({
      name,
      mediaType: '',
      size: 1,
    }));
    const root = draw(modelFor(textIntent('', { channel: 'attachment', attachments })));
    expect(allOf(root)).not.toContain('4111111111111111');
    expect(root.textContent).toContain('id_ed25519');
  });

  it('is text, not markup', () => {
    const root = draw(modelFor(textIntent(`<img src=x onerror=alert(1)> ${CARD}`)));
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('the ways out', () => {
  it('are buttons in the order of the model, with the safe one as default', () => {
    const model = modelFor(textIntent(`card ${CARD}`), undefined, { maybeNewline: true });
    const root = draw(model);
    expect(actionsIn(root)).toEqual(['edit', 'remove', 'newline', 'send', 'cancel']);
    expect(root.querySelector<HTMLElement>('[data-default]')?.dataset.action).toBe('edit');
  });

  it('offer no way to send what is blocked', () => {
    const model = modelFor(textIntent(`card ${CARD}`), (rule) => ({ ...rule, action: 'block' }));
    const root = draw(model);
    expect(actionsIn(root)).not.toContain('send');
    expect(root.querySelector('h1')?.textContent).toBe('This can’t be sent: it contains a card number');
  });

  it('default to not sending where nothing can be edited', () => {
    const root = draw(modelFor(textIntent(`card ${CARD}`), undefined, { editableParts: 0 }));
    expect(actionsIn(root)).toEqual(['send', 'cancel']);
    expect(root.querySelector<HTMLElement>('[data-default]')?.dataset.action).toBe('cancel');
  });

  it('hold "Send anyway" until there is a reason', () => {
    const model = modelFor(textIntent(`card ${CARD}`), (rule) => ({ ...rule, action: 'justify' }));
    const waits = (form: PromptForm): string | null | undefined =>
      draw(model, form).querySelector('[data-action="send"]')?.getAttribute('aria-disabled');
    expect(waits({ reason: '', text: '' })).toBe('true');
    expect(waits({ reason: 'other', text: '' })).toBe('true');
    expect(waits({ reason: 'other', text: 'agreed' })).toBeNull();
    expect(waits({ reason: 'own-data', text: '' })).toBeNull();
  });
});

describe('what the prompt says', () => {
  it('names the recipient before what was found', () => {
    const text = draw(modelFor(textIntent(`card ${CARD}`))).textContent;
    expect(text.indexOf('Marta Olsen')).toBeGreaterThan(0);
    expect(text.indexOf('Marta Olsen')).toBeLessThan(text.indexOf('•••• 1111'));
  });

  it('lists six chats and counts the rest', () => {
    const recipients = Array.from({ length: 9 }, (_, index) => ({ ...marta, name: `Chat ${index}` }));
    const root = draw(modelFor(textIntent(`card ${CARD}`, { recipients })));
    expect(root.querySelectorAll('.recipient')).toHaveLength(6);
    expect(root.textContent).toContain('and 3 more chats');
  });

  it('says when nobody knows who gets it, and when not everything could be read', () => {
    const model = modelFor(textIntent('hello', { recipients: [], complete: false, channel: 'forward' }));
    const { textContent } = draw(model);
    expect(textContent).toContain('WhatsApp Web does not show who gets this.');
    expect(textContent).toContain('Hold on: part of this could not be checked');
    expect(textContent).toContain('Not everything in this message could be read.');
  });

  it('links only to https', () => {
    const linked = (guidanceUrl: string): HTMLElement =>
      draw(modelFor(textIntent(`card ${CARD}`), (rule) => ({ ...rule, guidanceUrl })));
    expect(linked('javascript:alert(1)').querySelector('a')).toBeNull();
    expect(linked('https://example.com/a').querySelector('a')?.rel).toContain('noopener');
  });
});
