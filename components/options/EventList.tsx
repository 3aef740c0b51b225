import { typeName } from '@/lib/i18n/names';
import type { PageTranslate } from '@/lib/i18n/translate-pages';
import type { GuardEvent } from '@/lib/model/event';

/** Rows beyond these are counted: the list is for looking back, not for an archive. */
const MOST_ROWS = 50;

interface Props {
  /** The oldest first. */
  readonly events: readonly GuardEvent[];
  /** What a type is called in every language, or null. */
  readonly labelOf: (type: string) => string | null;
  readonly t: PageTranslate;
}

/** What was decided on this device: kinds and counts, as they are stored and no more. */
export function EventList({ events, labelOf, t }: Props) {
  if (events.length === 0) return <p class="quiet">{t('options.events.none')}</p>;
  const rows = events.slice(-MOST_ROWS).reverse();
  return (
    <>
      {rows.length < events.length ? (
        <p class="quiet">{t('options.events.shown', { shown: rows.length, count: events.length })}</p>
      ) : null}
      <div class="table-frame" tabIndex={0} role="group" aria-label={t('options.events')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('options.events.time')}</th>
              <th scope="col">{t('options.events.send')}</th>
              <th scope="col">{t('options.events.found')}</th>
              <th scope="col">{t('options.events.to')}</th>
              <th scope="col">{t('options.events.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((event) => (
              <EventRow key={event.id} event={event} labelOf={labelOf} t={t} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps extends Pick<Props, 'labelOf' | 't'> {
  readonly event: GuardEvent;
}

function EventRow({ event, labelOf, t }: RowProps) {
  const found = Object.entries(event.types).map(([type, count]) =>
    t('options.events.type-count', { type: typeName(t, { type, label: labelOf(type) }), count }),
  );
  const kinds = [...new Set(event.recipientKinds)].map((kind) => t.find(`kind.${kind}`) ?? kind);
  return (
    <tr>
      <td class="event-time">{t.time(event.at)}</td>
      <td>{t.find(`channel.${event.channel}`) ?? event.channel}</td>
      <td>{found.length > 0 ? found.join(', ') : t('options.events.nothing')}</td>
      <td>{kinds.join(', ') || t('kind.unknown')}</td>
      <td>
        {t(`outcome.${event.outcome}`)}
        {event.reason ? (
          <span class="quiet event-reason">
            {t('options.events.reason', { reason: t(`reason.${event.reason}`) })}
          </span>
        ) : null}
      </td>
    </tr>
  );
}
