import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageTranslate } from '@/lib/i18n/translate-pages';

interface Props {
  readonly count: number;
  readonly onClear: () => void;
  readonly t: PageTranslate;
}

/** Clearing cannot be taken back, so it takes two presses, and the second one is not where the first was. */
export function ClearEvents({ count, onClear, t }: Props) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(asking);
  useEffect(() => {
    // The button that was pressed is gone; without this the keyboard would start over at the top.
    if (wasAsking.current !== asking) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <div class="section-foot">
      <button ref={first} type="button" class="button" onClick={() => setAsking(!asking)}>
        {t(asking ? 'options.events.clear.keep' : 'options.events.clear')}
      </button>
      {asking ? (
        <button type="button" class="button button-danger" onClick={onClear}>
          {t('options.events.clear.confirm', { count })}
        </button>
      ) : null}
    </div>
  );
}
