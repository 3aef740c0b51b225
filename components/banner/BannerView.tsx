import type { MessageKey, Translate } from '@/lib/i18n/translate';
import { Mark } from '../ui/Mark';

interface Props {
  /** A text without placeholders. */
  readonly message: MessageKey;
  /** Whether loading the page anew is what helps. */
  readonly reload: boolean;
  readonly t: Translate;
}

/** A one-line notice that needs no answer. */
export function BannerView({ message, reload, t }: Props) {
  return (
    <div class="banner" role={reload ? 'alert' : 'status'}>
      <Mark />
      <p>{t.find(message)}</p>
      {reload ? (
        <button type="button" class="banner-reload" data-action="reload">
          {t('banner.action.reload')}
        </button>
      ) : null}
      <button
        type="button"
        class="banner-dismiss"
        data-action="dismiss"
        aria-label={t('banner.action.dismiss')}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}
