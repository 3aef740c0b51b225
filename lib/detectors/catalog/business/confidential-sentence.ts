import { findConfidentialSentences } from '../../../sentences/score';
import { topicWords } from '../../../sentences/topic-words';
import type { Topic } from '../../../sentences/topics';
import type { Hit, Span, TextDetector } from '../../detector';
import type { TypeDocs } from '../../type-docs';

/** What a finding says in place of the sentence. */
const SUBJECTS: Readonly<Record<Topic, string>> = {
  'business-pay': 'pay',
  'business-dismissal': 'a dismissal',
  'business-results': 'unpublished results',
  'business-deal': 'a deal',
  'business-legal': 'a legal matter',
  'business-security': 'a security problem',
  'business-patient': 'a patient',
};

/** Sentences that say something confidential with no number or word that would give it away, by a small model. */
export const confidentialSentence: TextDetector = {
  kind: 'text',
  type: 'business-deal',
  otherTypes: [
    'business-pay',
    'business-dismissal',
    'business-results',
    'business-legal',
    'business-security',
    'business-patient',
  ],
  appliesTo: ['text'],
  words: topicWords,
  find: ({ text }, hits) => windowsAround(text, hits).flatMap((window) => sentencesIn(text, window)),
};

interface Window {
  readonly from: number;
  to: number;
  readonly near: number[];
}

/** How far a sentence may reach from a word of its topic, in characters. */
const REACH = 400;

/** Of a long text only what lies around the words of a topic is taken apart into sentences. */
function windowsAround(text: string, hits: readonly Hit[]): Window[] {
  const windows: Window[] = [];
  for (const { start } of hits) {
    const last = windows.at(-1);
    if (last && start - REACH <= last.to) {
      last.to = Math.min(text.length, start + REACH);
      last.near.push(start);
    } else {
      windows.push({
        from: Math.max(0, start - REACH),
        to: Math.min(text.length, start + REACH),
        near: [start],
      });
    }
  }
  return windows;
}

function sentencesIn(text: string, { from, to, near }: Window): Span[] {
  const inWindow = near.map((at) => at - from);
  return findConfidentialSentences(text.slice(from, to), inWindow).map(({ start, end, topic }) => ({
    type: topic,
    start: start + from,
    end: end + from,
    confidence: 'medium',
    validated: false,
    masked: `[sentence about ${SUBJECTS[topic]}]`,
    replacement: `[sentence about ${SUBJECTS[topic]} removed]`,
  }));
}

const shared = {
  group: 'business',
  method:
    'A linear model over word lists and hashed words in eleven languages, per sentence; at least three signs of the topic, and silent when unsure. See docs/sentence-model.md for its figures.',
  source: 'Trained here on sentences written for it: npm run train:sentences',
  severity: 'medium',
} as const;

export const confidentialSentenceDocs: readonly TypeDocs[] = [
  {
    ...shared,
    type: 'business-pay',
    name: 'Somebody’s pay',
    example: 'the board cut the bonus pool to 8%, hr announces thursday, keep it secret',
  },
  {
    ...shared,
    type: 'business-dismissal',
    name: 'A dismissal to come',
    example: 'we will lay off 40 people in the leeds office in march, staff do not know yet',
  },
  {
    ...shared,
    type: 'business-results',
    name: 'Results before they are published',
    example: 'q3 came in 12% below guidance, earnings call is only on the 28th so not a word',
  },
  {
    ...shared,
    type: 'business-deal',
    name: 'A deal being negotiated',
    example: 'the board signs the acquisition of the rival on monday for 40 million, keep it secret',
  },
  {
    ...shared,
    type: 'business-legal',
    name: 'Legal advice or a settlement',
    example: 'our lawyers say we would lose the lawsuit, settle for 2 million max, privileged',
  },
  {
    ...shared,
    type: 'business-security',
    name: 'A security hole or incident',
    example:
      'customer database was breached last night, attackers got in through the vpn hole, not public yet',
  },
  {
    ...shared,
    type: 'business-patient',
    name: 'A patient’s details',
    example: 'can u look at my patient, 54f, on lithium, creatinine up to 2.1, confused since last nite',
  },
];
