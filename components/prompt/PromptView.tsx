import type { Translate } from '@/lib/i18n/translate';
import type { PromptForm, PromptModel, PromptNotice } from '@/lib/model/prompt';
import { Mark } from '../ui/Mark';
import { Actions } from './Actions';
import { Findings } from './Findings';
import { headlineFor } from './headline';
import { missingReason } from './justification';
import { Preview } from './Preview';
import { ReasonFields } from './ReasonFields';
import { Recipients } from './Recipients';
import { Why } from './Why';

interface Props {
  readonly model: PromptModel;
  readonly form: PromptForm;
  readonly t: Translate;
  /** The language of the texts; the page around may be in another. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The prompt: what happens, who gets it, what was found, why it matters, and the ways out. */
export function PromptView({ model, form, t, locale, dir }: Props) {
  const { intent, decision, redacted, actions, notice } = model;
  const blocked = decision.action === 'block';
  const asksReason = decision.action === 'justify' && actions.includes('send');
  return (
    <div class={blocked ? 'prompt blocked' : 'prompt'} lang={locale} dir={dir}>
      <header class="band">
        <Mark />
        <span class="band-name">{t('prompt.brand')}</span>
        <span class="band-state">{t('prompt.held')}</span>
      </header>
      <div class="body" tabIndex={0} role="group" aria-labelledby="sluice-headline">
        <h1 id="sluice-headline">{headlineFor(decision, t)}</h1>
        <Recipients recipients={intent.recipients} t={t} />
        <Findings model={model} t={t} />
        <Why model={model} t={t} />
        {redacted && actions.includes('remove') ? <Preview redacted={redacted} t={t} /> : null}
        {asksReason ? <ReasonFields form={form} t={t} /> : null}
      </div>
      <footer class="foot">
        <NoticeLine notice={notice} t={t} />
        <Actions actions={actions} sendWaits={asksReason && missingReason(form) !== null} t={t} />
      </footer>
    </div>
  );
}

/** Always there, so that a line which comes later is read out. */
function NoticeLine({ notice, t }: { readonly notice: PromptNotice; readonly t: Translate }) {
  return (
    <p class="notice" role="alert">
      {notice === 'none' ? '' : t(`prompt.notice.${notice}`)}
    </p>
  );
}
