import type { Detector } from '../../detector';
import { aiSecrets } from './ai';
import { appPassword } from './app-password';
import { chatSecrets } from './chat';
import { ciSecrets } from './ci';
import { cloudSecrets } from './cloud';
import { cloudCredentials } from './cloud-credentials';
import { codeHostingSecrets } from './code-hosting';
import { commerceSecrets } from './commerce';
import { commandLine } from './command-line';
import { connectionStrings } from './connection-string';
import { financeSecrets } from './finance';
import { analyticsSecrets } from './analytics';
import { storeSecrets } from './secret-stores';
import { customerSecrets } from './customer';
import { dataSecrets } from './data';
import { genericSecrets } from './generic-secret';
import { httpAuth } from './http-auth';
import { identitySecrets } from './identity';
import { jwt } from './jwt';
import { mailSecrets } from './mail';
import { monitoringSecrets } from './monitoring';
import { paymentSecrets } from './payment';
import { privateKeys } from './private-key';
import { saasSecrets } from './saas';
import { signedUrls } from './signed-url';
import { socialSecrets } from './social';
import { storedSecrets } from './stored-secrets';
import { telegram } from './telegram';

/**
 * Every detector of keys, tokens and passwords that have a form. Of two that claim the same the earlier wins, so
 * those that take a vendor's word come before those whose form is shared.
 */
export const secretDetectors: readonly Detector[] = [
  ...identitySecrets,
  ...cloudSecrets,
  ...codeHostingSecrets,
  ...chatSecrets,
  ...paymentSecrets,
  ...aiSecrets,
  ...dataSecrets,
  ...customerSecrets,
  ...storeSecrets,
  ...analyticsSecrets,
  ...financeSecrets,
  ...ciSecrets,
  ...monitoringSecrets,
  ...saasSecrets,
  ...commerceSecrets,
  ...socialSecrets,
  ...mailSecrets,
  ...cloudCredentials,
  ...privateKeys,
  ...connectionStrings,
  ...httpAuth,
  ...commandLine,
  ...signedUrls,
  ...storedSecrets,
  jwt,
  telegram,
  appPassword,
  ...genericSecrets,
];
