import { ruleName } from '@/lib/i18n/names';
import type { Translate } from '@/lib/i18n/translate';
import type { Reason } from '@/lib/model/decision';
import type { Finding } from '@/lib/model/finding';
import type { PromptModel } from '@/lib/model/prompt';
import type { Rule } from '@/lib/model/rule';

/** Reasons beyond these repeat the first ones in other words. */
const MOST_REASONS = 2;

interface Props {
  readonly model: PromptModel;
  readonly t: Translate;
}

/** Why it matters: the built-in sentence, then the organisation's own words with its guidance. */
export function Why({ model, t }: Props) {
  const { decision, organisation } = model;
  const rules = distinctReasons(decision.reasons).map(({ rule }) => rule);
  const [first] = rules;
  // A rule that holds what could not be read says nothing about what it holds.
  const told = decision.undecided ? rules.slice(1) : rules;
  const sentences = told.flatMap((rule) => t.find(`why.${rule.id}`) ?? []);
  if (decision.undecided) sentences.unshift(t('prompt.why.unread'));
  const own = rules.filter(({ message, guidanceUrl }) => message !== null || guidanceUrl !== null);
  const blocked = decision.action === 'block' && first !== undefined;
  if (sentences.length + own.length === 0 && !blocked) return null;
  return (
    <section class="why">
      <h2>{t('prompt.why')}</h2>
      {blocked ? <p>{t('prompt.why.blocked', { rule: ruleName(t, first) })}</p> : null}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {own.map((rule) => (
        <OwnWords key={rule.id} rule={rule} organisation={organisation} t={t} />
      ))}
    </section>
  );
}

/** The reasons without those that only repeat, less strictly, what a stricter one says of the same findings. */
function distinctReasons(reasons: readonly Reason[]): Reason[] {
  const told = new Set<Finding>();
  const distinct = reasons.filter(({ rule, findings }) => {
    const repeats = findings.length > 0 && findings.every((finding) => told.has(finding));
    findings.forEach((finding) => told.add(finding));
    return !repeats || rule.message !== null;
  });
  return distinct.slice(0, MOST_REASONS);
}

interface OwnWordsProps {
  readonly rule: Rule;
  readonly organisation: string | null;
  readonly t: Translate;
}

function OwnWords({ rule, organisation, t }: OwnWordsProps) {
  const { message, guidanceUrl } = rule;
  const from = organisation ? t('prompt.organisation', { organisation }) : t('prompt.organisation.unnamed');
  return (
    <div class="own-words">
      <p class="own-words-from">{from}</p>
      {message ? <p dir="auto">{message}</p> : null}
      {guidanceUrl && isHttps(guidanceUrl) ? (
        <p>
          <a href={guidanceUrl} target="_blank" rel="noopener noreferrer">
            {t('prompt.guidance')}
            <span class="for-ears">, {t('prompt.guidance.opens')}</span>
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** The rule's schema asks for it already; a link that the person clicks is checked where it is drawn too. */
function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
