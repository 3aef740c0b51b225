import fc from 'fast-check';

/** How valid ids of one type are made and broken. */
export interface IdSort {
  readonly type: string;
  /** A word that announces it. */
  readonly word: string;
  /** Values as people write them, made from the standard and not by trying. */
  readonly values: fc.Arbitrary<string>;
  /** Counted from the end of the written value: the character that alone signs the others. */
  readonly signAt: number;
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const letters = (length: number, of = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') =>
  fc.array(fc.constantFrom(...of), { minLength: length, maxLength: length }).map((all) => all.join(''));
const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const days = fc.record({
  year: fc.integer({ min: 1931, max: 2008 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const yymmdd = days.map(({ year, month, day }) => `${pad(year % 100)}${pad(month)}${pad(day)}`);
const ddmmyy = days.map(({ year, month, day }) => `${pad(day)}${pad(month)}${pad(year % 100)}`);

function weighted(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(value[at]), 0);
}

/** The digit that makes a number pass Luhn's check. */
function luhn(front: string): string {
  const sum = [...front].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

function cpf(front: string): string {
  const sign = (value: string): number => {
    const rest = [...value].reduce((sum, digit, at) => sum + Number(digit) * (value.length + 1 - at), 0) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const first = sign(front);
  return `${front}${first}${sign(`${front}${first}`)}`;
}

function cnpj(front: string): string {
  const sign = (value: string): number => {
    let weight = 1;
    const sum = [...value].reverse().reduce((total, character) => {
      weight = weight === 9 ? 2 : weight + 1;
      return total + (character.charCodeAt(0) - 48) * weight;
    }, 0);
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  const first = sign(front);
  return `${front}${first}${sign(`${front}${first}`)}`;
}

function rut(front: string): string {
  const sum = [...front].reverse().reduce((total, digit, at) => total + Number(digit) * ((at % 6) + 2), 0);
  return `${front}-${'0K987654321'.charAt(sum % 11)}`;
}

function mod11And10(front: string): string {
  let product = 10;
  for (const digit of front) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

const split = (value: string, sizes: readonly number[], gap: string): string => {
  let at = 0;
  return sizes.map((size) => value.slice(at, (at += size))).join(gap);
};

const written =
  (sizes: readonly number[], ...gaps: readonly string[]) =>
  (value: string) =>
    gaps.map((gap) => split(value, sizes, gap));
const oneOf = <T>(arbitrary: fc.Arbitrary<readonly T[]>) => arbitrary.chain((all) => fc.constantFrom(...all));

const notAllSame = (value: string) => new Set(value).size > 1;
const nine = digits(9).filter(notAllSame);

/** Ids of the Americas and of western, southern and northern Europe that carry a sign of their own. */
export const westernIds: readonly IdSort[] = [
  {
    type: 'br-cpf',
    word: 'CPF',
    values: nine.map(cpf).map((id) => `${split(id.slice(0, 9), [3, 3, 3], '.')}-${id.slice(9)}`),
    signAt: 1,
  },
  { type: 'br-cpf', word: 'cpf', values: nine.map(cpf), signAt: 1 },
  {
    type: 'br-cnpj',
    word: 'CNPJ',
    values: letters(12, 'ABCDEFGHIJ0123456789')
      .filter((id) => /^.\d.{2}\d.{2}\d.{3}\d$/u.test(id))
      .map(cnpj)
      .map((id) => `${split(id.slice(0, 8), [2, 3, 3], '.')}/${id.slice(8, 12)}-${id.slice(12)}`),
    signAt: 1,
  },
  {
    type: 'ca-sin',
    word: 'social insurance number',
    values: oneOf(
      digits(8)
        .filter(notAllSame)
        .map((id) => id + luhn(id))
        .map(written([3, 3, 3], '', ' ', '-')),
    ),
    signAt: 1,
  },
  {
    type: 'us-npi',
    word: 'NPI',
    values: digits(8).map((id) => `1${id}${luhn(`808401${id}`)}`),
    signAt: 1,
  },
  {
    type: 'ar-cuit',
    word: 'CUIT',
    values: digits(8)
      .map((id) => `20${id}`)
      .map((id) => ({ id, rest: weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 }))
      .filter(({ rest }) => rest !== 1)
      .map(({ id, rest }) => `20-${id.slice(2)}-${(11 - rest) % 11}`),
    signAt: 1,
  },
  {
    type: 'cl-rut',
    word: 'RUT',
    values: fc
      .integer({ min: 1_000_000, max: 29_999_999 })
      .map((id) => rut(String(id)))
      .filter((id) => notAllSame(id.replace('-', ''))),
    signAt: 1,
  },
  {
    type: 'do-cedula',
    word: 'cédula',
    values: digits(10)
      .filter(notAllSame)
      .map((id) => id + luhn(id))
      .map((id) => split(id, [3, 7, 1], '-')),
    signAt: 1,
  },
  {
    type: 'uk-nhs',
    word: 'NHS number',
    values: oneOf(
      nine
        .map((id) => ({ id, sign: (11 - (weighted(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 }))
        .filter(({ sign }) => sign !== 10)
        .map(({ id, sign }) => `${id}${sign}`)
        .map(written([3, 3, 4], '', ' ', '-')),
    ),
    signAt: 1,
  },
  {
    type: 'ie-pps',
    word: 'PPS number',
    values: digits(7).map(
      (id) => `${id}${'WABCDEFGHIJKLMNOPQRSTUV'.charAt(weighted(id, [8, 7, 6, 5, 4, 3, 2]) % 23)}`,
    ),
    signAt: 1,
  },
  {
    type: 'es-dni',
    word: 'DNI',
    values: fc
      .integer({ min: 1, max: 99_999_999 })
      .map((id) => `${pad(id, 8)}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(id % 23)}`),
    signAt: 1,
  },
  {
    type: 'es-nie',
    word: 'NIE',
    values: fc
      .record({ first: fc.integer({ min: 0, max: 2 }), id: digits(7) })
      .map(
        ({ first, id }) =>
          `${'XYZ'.charAt(first)}${id}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(`${first}${id}`) % 23)}`,
      ),
    signAt: 1,
  },
  {
    type: 'pt-nif',
    word: 'NIF',
    values: digits(7).map((id) => {
      const rest = weighted(`2${id}`, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return `2${id}${rest < 2 ? 0 : 11 - rest}`;
    }),
    signAt: 1,
  },
  {
    type: 'fr-nir',
    word: 'numéro de sécurité sociale',
    values: oneOf(
      fc
        .record({
          sex: fc.constantFrom('1', '2'),
          date: yymmdd,
          department: fc.integer({ min: 1, max: 95 }),
          rest: digits(6),
        })
        .map(({ sex, date, department, rest }) => `${sex}${date.slice(0, 4)}${pad(department)}${rest}`)
        .map((id) => `${id}${pad(97 - (Number(id) % 97))}`)
        .map(written([1, 2, 2, 2, 3, 3, 2], '', ' ')),
    ),
    signAt: 1,
  },
  {
    type: 'de-tax-id',
    word: 'Steuer-ID',
    values: fc
      .shuffledSubarray([...'0123456789'], { minLength: 9, maxLength: 9 })
      .chain((nineDigits) =>
        fc.integer({ min: 0, max: 7 }).map((at) => [...nineDigits, nineDigits[at]].join('')),
      )
      .filter((id) => !id.startsWith('0'))
      .map((id) => id + mod11And10(id)),
    signAt: 1,
  },
  {
    type: 'at-svnr',
    word: 'SVNR',
    values: fc
      .record({ serial: fc.integer({ min: 100, max: 999 }), date: ddmmyy })
      .map(({ serial, date }) => ({
        serial,
        date,
        sign: weighted(`${serial}${date}`, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11,
      }))
      .filter(({ sign }) => sign < 10)
      .map(({ serial, date, sign }) => `${serial}${sign} ${date}`),
    signAt: 8,
  },
  {
    type: 'ch-ahv',
    word: 'AHV',
    values: digits(9)
      .map((id) => `756${id}`)
      .map((id) => `${id}${(10 - (weighted(id, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10}`)
      .map((id) => split(id, [3, 4, 4, 2], '.')),
    signAt: 1,
  },
  {
    type: 'nl-bsn',
    word: 'BSN',
    values: digits(8)
      .filter(notAllSame)
      .map((id) => ({ id, sign: weighted(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 }))
      .filter(({ sign }) => sign < 10)
      .map(({ id, sign }) => `${id}${sign}`),
    signAt: 1,
  },
  {
    type: 'se-personnummer',
    word: 'personnummer',
    values: fc
      .record({ date: yymmdd, serial: digits(3) })
      .map(({ date, serial }) => `${date}-${serial}${luhn(date + serial)}`),
    signAt: 1,
  },
  {
    type: 'no-fodselsnummer',
    word: 'fødselsnummer',
    values: fc
      .record({ date: ddmmyy, serial: digits(3) })
      .map(({ date, serial }) => date + serial)
      .map((id) => `${id}${(11 - (weighted(id, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11}`)
      .filter((id) => id.length === 10)
      .map((id) => `${id}${(11 - (weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11}`)
      .filter((id) => id.length === 11),
    signAt: 1,
  },
  {
    type: 'fi-hetu',
    word: 'henkilötunnus',
    values: fc
      .record({ date: ddmmyy, serial: digits(3), century: fc.constantFrom('-', 'A') })
      .map(
        ({ date, serial, century }) =>
          `${date}${century}${serial}${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(date + serial) % 31)}`,
      ),
    signAt: 1,
  },
  {
    type: 'is-kennitala',
    word: 'kennitala',
    values: fc
      .record({ date: ddmmyy, serial: digits(2) })
      .map(({ date, serial }) => date + serial)
      .map((id) => ({ id, sign: (11 - (weighted(id, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 }))
      .filter(({ sign }) => sign < 10)
      .map(({ id, sign }) => `${id.slice(0, 6)}-${id.slice(6)}${sign}9`),
    signAt: 2,
  },
  {
    type: 'be-national-number',
    word: 'rijksregisternummer',
    values: fc
      .record({ date: yymmdd, serial: digits(3) })
      .map(({ date, serial }) => date + serial)
      .map((id) => `${split(id.slice(0, 6), [2, 2, 2], '.')}-${id.slice(6)}.${pad(97 - (Number(id) % 97))}`),
    signAt: 1,
  },
];
