import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConfidentialSentences } from '../../../lib/sentences/score';
import { splitSentences } from '../../../lib/sentences/split-sentences';

const topicsIn = (text: string) => findConfidentialSentences(text).map(({ topic }) => topic);

describe('findConfidentialSentences', () => {
  it.each([
    ['business-pay', 'HR approved a salary increase of 6% for the warehouse staff, do not mention it'],
    [
      'business-dismissal',
      'wir kündigen zwei mitarbeitern am freitag, die schreiben liegen bei hr, kein wort',
    ],
    ['business-results', 'El ebitda del trimestre sale un 12% por debajo del presupuesto, aún no publicado'],
    ['business-deal', 'on rachète un concurrent pour 9 millions, signature mardi, confidentiel'],
    ['business-legal', 'our lawyer says we lose the case and should settle for 80k before the hearing'],
    ['business-security', 'ransomware su due server, dati clienti rubati, non ancora comunicato'],
    ['business-patient', 'de patiënt in bed 4 heeft leukemie, de familie weet het nog niet'],
  ])('finds %s', (topic, text) => {
    expect(topicsIn(text)).toEqual([topic]);
  });

  it.each([
    'my salary came late again, drinks are on me on friday haha',
    'Amazon lays off 9,000 people, saw it on the news this morning',
    'did you see the results of the match? we lost 3-1, the coach got fired',
    'great deal on shoes, 50% off until monday, offer ends soon',
    'my lawyer show is on netflix, the trial of the singer starts tomorrow',
    'security guard at the airport took my water and 2 bottles of perfume',
    'the doctor said the patient is fine and can go home on monday',
    'homework: explain merger and acquisition in 200 words by friday',
    'do not tell anyone but we planned a surprise party for her on friday at 8',
    'Nestle said on Tuesday that net profit fell 12% in the third quarter',
    'payslips for march are in the portal, hr reminder: timesheets by friday',
  ])('stays silent on %s', (text) => {
    expect(topicsIn(text)).toEqual([]);
  });

  it('never fires on one word, however often it is said', () => {
    for (const word of ['salary', 'merger', 'lawsuit', 'ransomware', 'leukaemia', 'Kündigung', 'ebitda']) {
      expect(topicsIn(`${word} `.repeat(8))).toEqual([]);
    }
  });

  it('points at the sentence in the original text', () => {
    const before = 'Hello 👋🏽 how are you doing today, did you sleep well after all that?\n';
    const sentence = 'HR approved a salary increase of 6% for the warehouse staff, do not mention it.';
    const after = '\nSee you tomorrow at the station, I will bring the umbrella and the sandwiches.';
    const [found] = findConfidentialSentences(before + sentence + after);
    expect(found && (before + sentence + after).slice(found.start, found.end)).toBe(sentence);
  });
});

describe('findConfidentialSentences near positions', () => {
  const first = 'HR approved a salary increase of 6% for the warehouse staff, do not mention it.';
  const text = `${first}\nransomware on our server, customer data was stolen, not reported yet to anyone.`;

  it('judges only the sentences that hold one', () => {
    expect(findConfidentialSentences(text)).toHaveLength(2);
    expect(findConfidentialSentences(text, [14])).toEqual(findConfidentialSentences(text).slice(0, 1));
    expect(findConfidentialSentences(text, [first.length + 1])).toEqual(
      findConfidentialSentences(text).slice(1),
    );
    expect(findConfidentialSentences(text, [])).toEqual([]);
  });

  it('takes no more than its share of time for a text without spaces', () => {
    const time = (length: number) => {
      const began = performance.now();
      splitSentences('a'.repeat(length));
      return performance.now() - began;
    };
    time(100_000);
    expect(time(1_600_000)).toBeLessThan(1000);
  });
});

describe('splitSentences', () => {
  it('gives ordered pieces of bounded length that leave out nothing but spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'word', ' ', '. ', '\n', '؟ ', '👍🏽', 'x'.repeat(400))),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const piece of splitSentences(text)) {
            expect(text.slice(end, piece.start).trim()).toBe('');
            expect(piece.end - piece.start).toBeGreaterThan(0);
            expect(piece.end - piece.start).toBeLessThanOrEqual(320);
            end = piece.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});
