/** What a sentence may be about; the ids of data types in docs/detectors.md. */
export const topics = [
  'business-pay',
  'business-dismissal',
  'business-results',
  'business-deal',
  'business-legal',
  'business-security',
  'business-patient',
] as const;
export type Topic = (typeof topics)[number];

/** Outputs of the model: the topics and, last, everything else. */
export const outputs = topics.length + 1;
export const none = topics.length;

/** Ideas of which at least one must be named before a sentence can be about the topic at all. */
export const coreIdeas: Readonly<Record<Topic, readonly string[]>> = {
  'business-pay': ['salary', 'bonus', 'raise', 'cut'],
  'business-dismissal': ['dismiss', 'letter', 'cut'],
  'business-results': ['figures', 'quarter', 'target'],
  'business-deal': ['acquire', 'merge', 'offer', 'unit', 'nda', 'contract'],
  'business-legal': ['lawyer', 'lawsuit', 'settle', 'privilege'],
  'business-security': ['hole', 'breach', 'exposed'],
  'business-patient': ['patient', 'disease', 'clinical'],
};

/** Ideas that go with the topic and count as further evidence. An amount is one idea, not three: only its number counts. */
export const sideIdeas: Readonly<Record<Topic, readonly string[]>> = {
  'business-pay': ['hr', 'staff', 'jobs', 'board', 'secret', 'unaware', 'number', 'when'],
  'business-dismissal': ['jobs', 'staff', 'hr', 'secret', 'unaware', 'number', 'when'],
  'business-results': ['short', 'announce', 'board', 'secret', 'unaware', 'number'],
  'business-deal': ['sign', 'board', 'partner', 'lawyer', 'secret', 'unaware', 'number'],
  'business-legal': ['opponent', 'liability', 'contract', 'secret', 'unaware', 'number'],
  'business-security': ['system', 'customers', 'secret', 'unaware', 'announce', 'staff', 'board'],
  'business-patient': ['person', 'relatives', 'number', 'unaware', 'secret'],
};
