import type { Detector, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { entropy, isPlaceholder } from './randomness';
import { matchAt, secretSpan } from './span';

const AWS_VALUE =
  /[\w.\s-]{0,30}?["'`\])]{0,2}\s{0,3}(?:=>|:=|[=:,]|\s|\bis\b)\s{0,3}["'`]{0,2}(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/uy;
const AWS_VALUE_NEAR = /(?<![A-Za-z0-9+/])(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/u;
const NEAR = 160;

function isAwsSecret(value: string): boolean {
  return (
    entropy(value) >= 4 &&
    /[A-Z]/u.test(value) &&
    /[a-z]/u.test(value) &&
    /\d/u.test(value) &&
    !isPlaceholder(value)
  );
}

const awsSecret: Detector = {
  kind: 'phrase',
  type: 'aws-secret-key',
  words: [
    'aws secret*',
    'secret access key',
    'secretaccesskey',
    'secret key',
    'aws_secret*',
    'awssecret*',
    'aws sec*',
    'aws',
    'amazon secret*',
    's3 secret*',
  ],
  find({ text }, hit) {
    const found = matchAt(AWS_VALUE, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined || !isAwsSecret(value)) return null;
    const end = hit.end + found[0].length;
    return secretSpan(end - value.length, end, 'AWS secret key');
  },
};

/** The secret that stands beside its key id, with no word of its own. */
const awsPair: Detector = {
  kind: 'phrase',
  type: 'aws-secret-key',
  words: ['akia*', 'asia*'],
  find({ text }, hit) {
    const id = /^(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/u.exec(text.slice(hit.start, hit.start + 21))?.[0];
    if (id === undefined) return null;
    const from = hit.start + id.length;
    const found = AWS_VALUE_NEAR.exec(text.slice(from, from + NEAR));
    const value = found?.groups?.['value'];
    if (!found || value === undefined || !isAwsSecret(value)) return null;
    return secretSpan(from + found.index, from + found.index + value.length, 'AWS secret key');
  },
};

const PRIVATE_KEY_FIELD =
  /"private_key"\s{0,4}:\s{0,4}"(?<value>-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^"]{16,4000})"/u;
const REFRESH_FIELD = /"refresh_token"\s{0,4}:\s{0,4}"(?<value>[^"\s]{10,400})"/u;
const SECRET_FIELD = /"client_secret"\s{0,4}:\s{0,4}"(?<value>[^"\s]{10,100})"/u;
const FILE_REACH = 4_500;

/** The key file of a Google service account or of a signed-in user. */
const serviceAccount: Detector = {
  kind: 'phrase',
  type: 'gcp-service-account',
  words: ['service account', 'authorized user'],
  find({ text }, hit): Span | null {
    if (!/"type"\s{0,4}:\s{0,4}"$/u.test(text.slice(Math.max(0, hit.start - 20), hit.start))) return null;
    const lead = Math.max(0, hit.start - FILE_REACH);
    const inLead = text.slice(lead, hit.start).lastIndexOf('{');
    if (inLead < 0) return null;
    const open = lead + inLead;
    const file = text.slice(open, hit.end + FILE_REACH);
    const found =
      PRIVATE_KEY_FIELD.exec(file) ??
      (/authorized_user/u.test(file) ? (REFRESH_FIELD.exec(file) ?? SECRET_FIELD.exec(file)) : null);
    const value = found?.groups?.['value'];
    if (!found || value === undefined) return null;
    const end = file.indexOf('}', found.index + found[0].length);
    return secretSpan(
      open,
      end < 0 ? open + found.index + found[0].length : open + end + 1,
      'Google key file',
    );
  },
};

const KUBERNETES_REACH = 700;
const KIND_SECRET = /\bkind["']?:\s{0,4}["']?secret\b/iu;
const DATA_ENTRY =
  /\b(?:data|stringData)["']?:\s{0,40}(?:#[^\n]{0,200}\s{1,40}){0,4}(?:["']?[\w.-]{1,60}["']?:\s{0,6}(?:[|>][-+]?\s{1,12})?(?<value>["']?[A-Za-z0-9+/_-]{8,4000}={0,2}["']?))/iu;

/** A Kubernetes manifest of kind Secret with its values. */
const kubernetesSecret: Detector = {
  kind: 'phrase',
  type: 'kubernetes-secret',
  words: ['apiversion'],
  find({ text }, hit) {
    const [manifest = ''] = text.slice(hit.start, hit.start + KUBERNETES_REACH).split(/\n---/u);
    if (!KIND_SECRET.test(manifest)) return null;
    const found = DATA_ENTRY.exec(manifest);
    const value = found?.groups?.['value'];
    if (!found || value === undefined || /[xX*]{6}/u.test(value)) return null;
    const end = hit.start + found.index + found[0].length;
    return secretSpan(end - value.length, end, 'Kubernetes secret');
  },
};

const NUGET = /"\s{1,4}value\s{0,2}=\s{0,2}"(?<value>[^"\n]{8,200})"/uy;

const packageSource: Detector = {
  kind: 'phrase',
  type: 'package-source-password',
  words: ['cleartextpassword', 'add key'],
  find({ text }, hit) {
    const isKey = /^add key$/iu.test(text.slice(hit.start, hit.end));
    const at = isKey
      ? hit.end +
        (/^="(?:ClearText)?Password(?=")/iu.exec(text.slice(hit.end, hit.end + 24))?.[0].length ?? -1)
      : hit.end;
    if (at < hit.end) return null;
    const found = matchAt(NUGET, text, at);
    const value = found?.groups?.['value'];
    if (
      !found ||
      value === undefined ||
      /^(?:%.*|[xX*]+|\$.*|<.*)$/u.test(value) ||
      /^(?:%\S+%)$/u.test(value)
    )
      return null;
    const end = at + found[0].length - 1;
    return secretSpan(end - value.length, end, 'password');
  },
};

export const cloudCredentials: readonly Detector[] = [
  awsSecret,
  awsPair,
  serviceAccount,
  kubernetesSecret,
  packageSource,
];

export const cloudCredentialDocs: readonly TypeDocs[] = [
  {
    type: 'aws-secret-key',
    group: 'vendor-token',
    name: 'AWS secret access key',
    example: 'aws_secret_access_key = k2J9xQ7bRt4LmZ8vWc1NpY6sD3fG5hJ7kL9qW2eR',
    method:
      '40 random base64 characters behind their own words, or beside a key id that begins with AKIA or ASIA.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    severity: 'critical',
  },
  {
    type: 'gcp-service-account',
    group: 'vendor-token',
    name: 'Google key file',
    example:
      '{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\\nk2J9xQ7bRt4LmZ8vWc1NpY6s\\n-----END PRIVATE KEY-----\\n","client_email":"a@b.iam.gserviceaccount.com"}',
    method: 'A JSON object of type service_account or authorized_user with its private key or refresh token.',
    source: 'https://cloud.google.com/iam/docs/keys-create-delete',
    severity: 'critical',
  },
  {
    type: 'kubernetes-secret',
    group: 'password',
    name: 'Kubernetes secret',
    example: 'apiVersion: v1\nkind: Secret\ndata:\n  password: azJKOXhRN2JSdDRMbVo4dg==',
    method: 'A manifest of kind Secret with a value under data.',
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
    severity: 'high',
  },
  {
    type: 'package-source-password',
    group: 'password',
    name: 'Password of a package source',
    example: '<add key="ClearTextPassword" value="k2J9xQ7bRt" />',
    method: 'The password line of a NuGet configuration with a value that is no variable.',
    source: 'https://learn.microsoft.com/nuget/reference/nuget-config-file',
    severity: 'high',
  },
];
