import type { TypeDocs } from '../../type-docs';
import { aiSecretDocs } from './ai';
import { appPasswordDocs } from './app-password';
import { chatSecretDocs } from './chat';
import { ciSecretDocs } from './ci';
import { cloudSecretDocs } from './cloud';
import { cloudCredentialDocs } from './cloud-credentials';
import { codeHostingSecretDocs } from './code-hosting';
import { commerceSecretDocs } from './commerce';
import { commandLineDocs } from './command-line';
import { connectionStringDocs } from './connection-string';
import { financeSecretDocs } from './finance';
import { analyticsSecretDocs } from './analytics';
import { storeSecretDocs } from './secret-stores';
import { customerSecretDocs } from './customer';
import { dataSecretDocs } from './data';
import { genericSecretDocs } from './generic-secret';
import { httpAuthDocs } from './http-auth';
import { identitySecretDocs } from './identity';
import { jwtDocs } from './jwt';
import { mailSecretDocs } from './mail';
import { monitoringSecretDocs } from './monitoring';
import { paymentSecretDocs } from './payment';
import { privateKeyDocs } from './private-key';
import { saasSecretDocs } from './saas';
import { signedUrlDocs } from './signed-url';
import { socialSecretDocs } from './social';
import { storedSecretDocs } from './stored-secrets';
import { telegramDocs } from './telegram';

/** What docs/detectors.md says of them; one entry for each type. */
export const secretDocs: readonly TypeDocs[] = [
  ...cloudSecretDocs,
  ...codeHostingSecretDocs,
  ...chatSecretDocs,
  ...paymentSecretDocs,
  ...aiSecretDocs,
  ...dataSecretDocs,
  ...customerSecretDocs,
  ...storeSecretDocs,
  ...analyticsSecretDocs,
  ...financeSecretDocs,
  ...ciSecretDocs,
  ...monitoringSecretDocs,
  ...saasSecretDocs,
  ...commerceSecretDocs,
  ...socialSecretDocs,
  ...mailSecretDocs,
  ...identitySecretDocs,
  ...cloudCredentialDocs,
  ...privateKeyDocs,
  ...connectionStringDocs,
  ...httpAuthDocs,
  ...commandLineDocs,
  ...signedUrlDocs,
  ...storedSecretDocs,
  ...jwtDocs,
  ...telegramDocs,
  ...appPasswordDocs,
  ...genericSecretDocs,
];
