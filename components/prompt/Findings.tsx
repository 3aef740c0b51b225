import { ruleName, typeName } from '@/lib/i18n/names';
import type { Translate } from '@/lib/i18n/translate';
import type { PromptModel } from '@/lib/model/prompt';
import { groupFindings, type FindingGroup, type ShownExcerpt } from './group-findings';

interface Props {
  readonly model: PromptModel;
  readonly t: Translate;
}

/** The sender's own words around what was found, so that it can be judged without trusting the rule. */
export function Findings({ model, t }: Props) {
  const { intent, decision } = model;
  const { groups, hidden } = groupFindings(intent, decision);
  return (
    <section class="findings" id="sluice-findings">
      <h2>{t('prompt.found')}</h2>
      {groups.length === 0 ? <p>{withoutFindings(model, t)}</p> : null}
      {groups.map((group) => (
        <Group key={`${group.type} ${group.rule?.id ?? ''}`} group={group} t={t} />
      ))}
      {hidden > 0 ? <p class="more">{t('prompt.found.more', { count: hidden })}</p> : null}
    </section>
  );
}

/** A prompt may open for what kind of send it is, or because of what could not be read. */
function withoutFindings({ intent, decision }: PromptModel, t: Translate): string {
  if (decision.undecided) return t('prompt.found.nothing-read');
  if (decision.reasons[0]?.rule.conditions.channels) {
    return t('prompt.found.channel', { channel: t.find(`channel.${intent.channel}`) ?? intent.channel });
  }
  return t('prompt.found.none');
}

function Group({ group, t }: { readonly group: FindingGroup; readonly t: Translate }) {
  return (
    <div class="finding">
      <p class="finding-head">
        <strong>{typeName(t, group)}</strong>
        {group.rule ? (
          <span class="finding-rule">{t('prompt.found.rule', { rule: ruleName(t, group.rule) })}</span>
        ) : null}
      </p>
      {group.excerpts.map((excerpt, index) => (
        <ExcerptLine key={index} excerpt={excerpt} t={t} />
      ))}
    </div>
  );
}

function ExcerptLine({ excerpt, t }: { readonly excerpt: ShownExcerpt; readonly t: Translate }) {
  const { place, segments } = excerpt;
  const label = place === 'file-name' ? t('prompt.file') : t.find(`role.${place}`);
  return (
    <div class={place === 'file-name' ? 'excerpt excerpt-file' : 'excerpt'}>
      {label ? <span class="excerpt-place">{label}</span> : null}
      <p class="excerpt-text" dir="auto">
        {segments.map(({ text, found }, index) => {
          if (found === null) return text;
          return found === 'this' ? (
            <mark key={index}>{text}</mark>
          ) : (
            <span key={index} class="masked">
              {text}
            </span>
          );
        })}
      </p>
    </div>
  );
}
