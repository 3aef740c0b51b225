import type { Decision } from '../model/decision';
import type { PromptAction, PromptModel, PromptNotice } from '../model/prompt';
import type { SendCandidate } from '../model/send-candidate';
import { applyReplacements, removalsFor } from './removal';

/** What the prompt shows for a candidate, and which ways out it offers. */
export function promptModel(
  candidate: SendCandidate,
  decision: Decision,
  notice: PromptNotice,
  organisation: string | null,
): PromptModel {
  const removals = removalsFor(candidate, decision);
  return {
    intent: candidate.intent,
    decision,
    organisation,
    redacted: removals && applyReplacements(candidate.intent.parts, removals),
    actions: actionsFor(candidate, decision, removals !== null),
    notice: notice === 'none' && decision.undecided ? 'not-readable' : notice,
  };
}

function actionsFor(candidate: SendCandidate, decision: Decision, removable: boolean): PromptAction[] {
  const actions: PromptAction[] = [];
  if (candidate.editableParts > 0) actions.push('edit');
  if (removable) actions.push('remove');
  if (candidate.maybeNewline) actions.push('newline');
  if (decision.action !== 'block') actions.push('send');
  actions.push('cancel');
  return actions;
}
