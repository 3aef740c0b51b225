import type { TypeDocs } from '../../type-docs';

const SOURCE = 'own lists of words';

export const businessDocs: readonly TypeDocs[] = [
  {
    type: 'salary-amount',
    group: 'business',
    name: 'Pay of a person or a position',
    example: "Paul Becker's salary is 84,000 EUR, keep it between us",
    method:
      'An amount near a word for pay in 11 languages, with a named person or a position. Not what people say of their own pay.',
    source: SOURCE,
    severity: 'medium',
  },
  {
    type: 'termination-details',
    group: 'business',
    name: 'Dismissal or warning of a person',
    example: 'HR will terminate the contract of Mr Novak, effective 31 May',
    method:
      'A word for dismissal or warning in 11 languages with another word from the office and a person by title or full name.',
    source: SOURCE,
    severity: 'medium',
  },
  {
    type: 'performance-review',
    group: 'business',
    name: 'Judgement of a person at work',
    example: 'Performance review of Laura Stein: below expectations, rating 2 of 5',
    method: 'A word for reviews in 11 languages with a verdict and a person by title or full name.',
    source: SOURCE,
    severity: 'medium',
  },
  {
    type: 'deal-terms',
    group: 'business',
    name: 'Terms of a deal',
    example: 'Term sheet for Nordwind GmbH: 42 million EUR, signing next week',
    method:
      'An amount near a word for deals in 11 languages and the name of a company or a project; not with words from the news.',
    source: SOURCE,
    severity: 'medium',
  },
  {
    type: 'source-code',
    group: 'business',
    name: 'Source code',
    example: Array.from({ length: 16 }, (_, at) => `const step${String(at)} = plan[${String(at)}];`).join(
      '\n',
    ),
    method: 'At least 15 lines of which 60 % read as code.',
    source: 'own rules',
    severity: 'low',
  },
  {
    type: 'contract-clause',
    group: 'business',
    name: 'Clause of a contract',
    example:
      'The receiving party shall indemnify the disclosing party. Notwithstanding the above, the governing law is that of Ireland.',
    method: 'At least three expressions which only contracts use, close together, in 11 languages.',
    source: SOURCE,
    severity: 'low',
  },
];
