import { describe, expect, it } from 'vitest';
import { businessDetectors } from '../../../lib/detectors/catalog/business/business-detectors';
import { businessDocs } from '../../../lib/detectors/catalog/business/business-docs';
import { createEngine } from '../../../lib/detectors/engine/engine';

const engine = createEngine([{ group: 'business', detectors: businessDetectors }]);

function found(text: string): string[] {
  return engine
    .scan(text, 'text')
    .map(({ type, confidence, start, end }) => `${type} ${confidence} ${text.slice(start, end)}`);
}

describe('salary-amount', () => {
  it.each([
    ["Laura's base pay is going up to 72,500 next month", '72,500'],
    ["We're paying the new CFO a salary of 210k", '210k'],
    ['El sueldo de Marta es de 45.000 €', '45.000 €'],
    ['o salário do João Pereira é R$ 8.500,00', 'R$ 8.500,00'],
    ['Das Gehalt von Frau Klein beträgt 72.000 Euro', '72.000 Euro'],
    ['le salaire de Mme Durand passe à 48 000 €', '48 000 €'],
    ['lo stipendio di Marco Rossi è 2.300 € al mese', '2.300 €'],
    ['Het salaris van de nieuwe directeur is €145.000', '€145.000'],
    ['राहुल की सैलरी 12 लाख है', '12 लाख'],
    ['gaji Pak Budi 15 juta per bulan', '15 juta'],
    ['راتب أحمد 12000 ريال', '12000 ريال'],
    ["Ayşe Hanım'ın maaşı 45.000 TL", '45.000 TL'],
    ['David in sales makes 95k', '95k'],
    ['Marcelo ganha 15k por mês', '15k'],
    ['Herr Wolf bekommt ab Januar 5.800 € brutto', '5.800 €'],
    ['CTC of Rohan Mehta is 18 LPA', '18 LPA'],
  ])('finds the amount in %s', (text, amount) => {
    expect(found(text)).toEqual([`salary-amount medium ${amount}`]);
  });

  it.each([
    'my salary is 5k lol',
    'mi sueldo es 20000 pesos',
    'ich verdiene 3.000 Euro',
    'Hiring developer, salary 50k-60k, apply now',
    'minimum wage goes to 12.41 euro for the nurse',
    'what is the average salary of a nurse? 2500?',
    'he makes 3 cakes for 50 euros',
    'Julia makes the best lasagne, 3 kg of it',
    'Mr Brown makes candles for 20 euros',
    'Anna touche 2000 fois',
    'the game costs 60 dollars, Anna paid from her salary',
    'salary is due in 2025, says Anna',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('staff matters', () => {
  it.each([
    ['HR will terminate the contract of Mr Novak, effective 31 May', 'termination-details medium terminate'],
    [
      'Herr Bauer wird zum 30.6. gekündigt, Betriebsrat weiß Bescheid',
      'termination-details medium gekündigt',
    ],
    ['Nous allons licencier M. Girard, entretien préalable lundi', 'termination-details medium licencier'],
    ['Murat Bey işten çıkarılacak, ihbar süresi iki ay', 'termination-details medium işten çıkarılacak'],
    [
      'Performance review of Laura Stein: below expectations, rating 2 of 5',
      'performance-review medium Performance review',
    ],
  ])('finds what is said in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'You are fired! haha',
    'Tom got fired lol',
    'Mr Smith was fired from the club',
    'the president dismissed Mr Jones',
    'Mr Novak fired a gun, the contract is off',
    'my performance review is tomorrow, wish me luck',
    'Kündigung vom Fitnessstudio ist raus',
    'appraisal of the house: 400k',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('deal-terms', () => {
  it('finds the price beside a company', () => {
    expect(found('Term sheet for Nordwind GmbH: 42 million EUR, signing next week')).toEqual([
      'deal-terms medium 42 million EUR',
    ]);
    expect(found('Kaufpreis für die Lumina Systems AG liegt bei 12,5 Mio. Euro')).toHaveLength(1);
  });

  it.each([
    'Apple acquisition rumours 5 billion, shares up',
    'invoice 50k EUR from Nordwind GmbH',
    'Nordwind GmbH wants an NDA first',
    'the purchase price of the flat is 300k EUR, Nordwind GmbH sells it',
    'nda sono arrivati 20 euro',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('source-code and contract-clause', () => {
  const code = Array.from({ length: 16 }, (_, at) => `const step${String(at)} = run(${String(at)});`);

  it('finds fifteen lines of code with what stands between them', () => {
    const text = `look at this\n${[...code.slice(0, 8), '', '// then the rest', ...code.slice(8)].join('\n')}\nok?`;
    const [match] = engine.scan(text, 'text');
    expect(match?.type).toBe('source-code');
    expect(text.slice(match?.start, match?.end).split('\n')).toHaveLength(18);
  });

  it('leaves fewer lines, and prose, alone', () => {
    expect(found(code.slice(0, 10).join('\n'))).toEqual([]);
    const prose = Array.from(
      { length: 20 },
      () => 'we import tea and return the class of it, so async is null',
    );
    expect(found(prose.join('\n'))).toEqual([]);
  });

  it('only notes a clause, and needs three of its words', () => {
    const clause =
      'The receiving party shall indemnify the disclosing party. Notwithstanding the above, the governing law is that of Ireland.';
    expect(found(clause)).toEqual([`contract-clause low ${clause}`]);
    expect(
      found('force majeure, again! the train is late and nobody tells us when the next one goes'),
    ).toEqual([]);
  });
});

describe('the documented examples', () => {
  it.each(businessDocs.map(({ type, example }) => [type, example] as const))('finds %s', (type, example) => {
    expect(engine.scan(example, 'text')[0]?.type).toBe(type);
  });
});
