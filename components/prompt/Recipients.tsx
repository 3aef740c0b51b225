import type { Translate } from '@/lib/i18n/translate';
import type { Recipient } from '@/lib/model/recipient';

/** More chats than this are counted instead of listed. */
const MOST_RECIPIENTS = 6;

interface Props {
  readonly recipients: readonly Recipient[];
  readonly t: Translate;
}

/** Who gets it, before anything else: people catch a wrong chat by its name, not by a rule. */
export function Recipients({ recipients, t }: Props) {
  const listed = recipients.slice(0, MOST_RECIPIENTS);
  const rest = recipients.length - listed.length;
  return (
    <section class="recipients" id="sluice-recipients">
      <h2>{t('prompt.recipients', { count: Math.max(1, recipients.length) })}</h2>
      {recipients.length === 0 ? <p class="recipient-none">{t('prompt.recipients.unknown')}</p> : null}
      <ul class={recipients.length > 1 ? 'several' : undefined}>
        {listed.map((recipient, index) => (
          <RecipientRow key={index} recipient={recipient} t={t} />
        ))}
        {rest > 0 ? <li class="more">{t('prompt.recipients.more', { count: rest })}</li> : null}
      </ul>
    </section>
  );
}

function RecipientRow({ recipient, t }: { readonly recipient: Recipient; readonly t: Translate }) {
  const { name, kind, phone, saved, size } = recipient;
  const title = name || phone || t('prompt.recipient.unnamed');
  const facts = [t.find(`kind.${kind}`) ?? kind];
  if (size !== null && size > 1) facts.push(t('prompt.recipient.size', { count: size }));
  return (
    <li class="recipient">
      <span class="recipient-name">
        <bdi>{title}</bdi>
      </span>
      <span class="recipient-facts">
        {phone && phone !== title ? (
          <bdi class="fact" dir="ltr">
            {phone}
          </bdi>
        ) : null}
        {facts.map((fact) => (
          <span class="fact" key={fact}>
            {fact}
          </span>
        ))}
        {saved === false ? <span class="fact fact-odd">{t('prompt.recipient.unsaved')}</span> : null}
      </span>
    </li>
  );
}
