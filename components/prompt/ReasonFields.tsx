import type { Translate } from '@/lib/i18n/translate';
import { justificationReasonSchema } from '@/lib/model/outcome';
import type { PromptForm } from '@/lib/model/prompt';
import { MAX_REASON_LENGTH, missingReason } from './justification';

interface Props {
  readonly form: PromptForm;
  readonly t: Translate;
}

/** The reason for sending anyway. Its fields are read back by the prompt's host, which draws it anew. */
export function ReasonFields({ form, t }: Props) {
  const missing = missingReason(form);
  return (
    <section class="reason">
      <label class="field">
        <span class="field-label">{t('prompt.reason')}</span>
        <select name="reason" value={form.reason}>
          <option value="">{t('prompt.reason.choose')}</option>
          {justificationReasonSchema.options.map((reason) => (
            <option key={reason} value={reason}>
              {t.find(`reason.${reason}`) ?? reason}
            </option>
          ))}
        </select>
      </label>
      {form.reason === 'other' ? (
        <label class="field">
          <span class="field-label">{t('prompt.reason.text')}</span>
          <textarea name="text" rows={2} maxLength={MAX_REASON_LENGTH} dir="auto" value={form.text} />
        </label>
      ) : null}
      <p class="reason-missing" id="sluice-missing">
        {missing ? t(`prompt.reason.missing-${missing}`) : ''}
      </p>
    </section>
  );
}
