import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { entropy, isPlaceholder } from './randomness';
import { matchAt, secretSpan } from './span';

const VALUE = /\s?=\s?(?<value>[A-Za-z0-9%+/_=.~-]{16,2000})/uy;
const LINK_REACH = 1_500;

/** Parameters of a link that let anybody in who has it. They count only inside a link. */
const signedUrl: Detector = {
  kind: 'phrase',
  type: 'signed-url',
  words: [
    'x amz signature',
    'x goog signature',
    'x amz security token',
    'sig',
    'signature',
    'access token',
    'token',
    'code',
    'auth',
    'apikey',
    'api key',
    'key',
    'sharedaccesssignature',
    'reset password token',
    'confirmation token',
  ],
  find({ text }, hit) {
    const isAzure = /^sharedaccesssignature$/iu.test(text.slice(hit.start, hit.end));
    if (!isAzure && !/[?&#;]/u.test(text[hit.start - 1] ?? '')) return null;
    const before = text.slice(Math.max(0, hit.start - LINK_REACH), hit.start);
    const link = /(?:https?|wss?|sb):\/\/[^\s"'<>`]{0,1500}$/iu.exec(before);
    const found = matchAt(VALUE, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined || (!link && !isAzure)) return null;
    if (
      isPlaceholder(decode(value)) ||
      !/\d/u.test(value) ||
      !/[A-Za-z]/u.test(value) ||
      entropy(value) < 3.2
    )
      return null;
    const end = hit.end + found[0].length;
    return secretSpan(end - value.length, end, 'access part of a link');
  },
};

function decode(value: string): string {
  return value.replaceAll(/%[0-9A-Fa-f]{2}/gu, '-');
}

const ACCOUNT_KEY = /["']?\s?[=:]\s?["']?(?<value>[A-Za-z0-9+/]{40,88}={1,2})/uy;

const storageKey: Detector = {
  kind: 'phrase',
  type: 'azure-storage-key',
  words: [
    'accountkey',
    'account key',
    'storage key',
    'sharedaccesskey',
    'shared access key',
    'azure storage key',
    'storage account key',
    'azure storage account key',
    'primary key',
    'azure storage access key',
    'cosmos key',
    'cosmosdb key',
    'accesskey',
    'access key',
  ],
  find({ text }, hit) {
    const found = matchAt(ACCOUNT_KEY, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined || entropy(value) < 4 || isPlaceholder(value)) return null;
    const end = hit.end + found[0].length;
    return secretSpan(end - value.length, end, 'Azure key');
  },
};

export const signedUrls: readonly Detector[] = [signedUrl, storageKey];

// Made by a call that bundlers may leave out: the guard needs none of it.
export const signedUrlDocs = /* @__PURE__ */ describe();

function describe(): readonly TypeDocs[] {
  return [
    {
      type: 'signed-url',
      group: 'key',
      name: 'Link that lets in who has it',
      example:
        'https://files.test/report.pdf?sv=2024-01-01&sig=k2J9xQ7bRt4LmZ8vWc1NpY6sD3fG5hJ7kL9qW2eR4tY%3D',
      method: 'A signature or access token of random characters among the parameters of a link.',
      source:
        'AWS Signature Version 4 query parameters; Azure shared access signatures; Google Cloud signed URLs',
      severity: 'high',
    },
    {
      type: 'azure-storage-key',
      group: 'vendor-token',
      name: 'Azure storage or bus key',
      example: `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${'k2J9xQ7bRt4LmZ8vWc1NpY6sD3fG5hJ7kL9qW2eR4tY6uI8oP0aS2dF4gH6jK8lZ1xC3vB5nM7Qw9Er1Ty3UiA'.slice(0, 86)}==`,
      method: '`AccountKey=` or `SharedAccessKey=` and 32 or 64 bytes in base64.',
      source: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
      severity: 'critical',
    },
  ];
}
