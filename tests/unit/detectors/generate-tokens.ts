import { aiFormats } from '@/lib/detectors/catalog/secrets/ai';
import { analyticsFormats } from '@/lib/detectors/catalog/secrets/analytics';
import { chatFormats } from '@/lib/detectors/catalog/secrets/chat';
import { ciFormats } from '@/lib/detectors/catalog/secrets/ci';
import { cloudFormats } from '@/lib/detectors/catalog/secrets/cloud';
import { codeHostingFormats } from '@/lib/detectors/catalog/secrets/code-hosting';
import { commerceFormats } from '@/lib/detectors/catalog/secrets/commerce';
import { customerFormats } from '@/lib/detectors/catalog/secrets/customer';
import { dataFormats } from '@/lib/detectors/catalog/secrets/data';
import { financeFormats } from '@/lib/detectors/catalog/secrets/finance';
import type { TokenFormat } from '@/lib/detectors/catalog/secrets/form';
import { identityFormats } from '@/lib/detectors/catalog/secrets/identity';
import { mailFormats } from '@/lib/detectors/catalog/secrets/mail';
import { monitoringFormats } from '@/lib/detectors/catalog/secrets/monitoring';
import { paymentFormats } from '@/lib/detectors/catalog/secrets/payment';
import { saasFormats } from '@/lib/detectors/catalog/secrets/saas';
import { sample } from '@/lib/detectors/catalog/secrets/sample';
import { storeFormats } from '@/lib/detectors/catalog/secrets/secret-stores';
import { socialFormats } from '@/lib/detectors/catalog/secrets/social';

/** One form of a vendor's tokens, from which values can be made up. */
export interface TokenSource {
  readonly type: string;
  readonly form: string;
  /** The vendor's word that must stand before a value without a prefix of its own. */
  readonly word?: string;
  /** A made-up value, the same for the same seed. */
  value(seed: number): string;
}

export const ALL_FORMATS: readonly TokenFormat[] = [
  cloudFormats,
  codeHostingFormats,
  chatFormats,
  paymentFormats,
  financeFormats,
  aiFormats,
  dataFormats,
  analyticsFormats,
  ciFormats,
  storeFormats,
  monitoringFormats,
  saasFormats,
  customerFormats,
  commerceFormats,
  socialFormats,
  mailFormats,
  identityFormats,
].flat();

/** Every form of every vendor type: those with a prefix, and those that the vendor's word announces. */
export const TOKEN_SOURCES: readonly TokenSource[] = ALL_FORMATS.flatMap(
  ({ type, forms, words = [], values = ['{a32}'] }) => [
    ...forms.map((form) => ({ type, form, value: (seed: number) => sample(form, seed) })),
    ...words.flatMap((word) =>
      values.map((form) => ({ type, form, word, value: (seed: number) => sample(form, seed) })),
    ),
  ],
);

/** Places in which people paste a token: a sentence, JSON, a shell line and code. */
export function placesOf({ word }: TokenSource, value: string): readonly string[] {
  if (word === undefined) {
    return [
      `hey, here it is: ${value} please keep it`,
      `{"id": 7, "value": "${value}", "on": true}`,
      `export DEPLOY_VALUE=${value} && ./run.sh`,
      `const client = new Client('${value}', 5);`,
    ];
  }
  const name = word.replaceAll(/[ .]+/gu, '_');
  const camel = name.replaceAll(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return [
    `the ${word} api key is ${value} please keep it`,
    `{"id": 7, "${name}_api_key": "${value}", "on": true}`,
    `export ${name.toUpperCase()}_API_KEY=${value}`,
    `const ${/secret|token|key|password/u.test(name) ? name : camel}ApiKey = '${value}';`,
  ];
}
