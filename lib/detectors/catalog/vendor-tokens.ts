import { defineToken } from '../token-detector';

/**
 * Access keys and tokens that carry their issuer's own prefix. Every pattern begins at a fixed string behind
 * a left boundary, so that a run of token characters is read once.
 */
export const vendorTokens = [
  defineToken({
    type: 'aws-access-key',
    label: 'AWS key',
    pattern: /(?<![A-Za-z0-9_])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9_])/gu,
    keywords: ['akia', 'asia', 'abia', 'acca'],
    prefixLength: 4,
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  }),
  defineToken({
    type: 'github-token',
    label: 'GitHub token',
    pattern: /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{36,255})/gu,
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    prefixLength: 4,
    source:
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  }),
  defineToken({
    type: 'gitlab-token',
    label: 'GitLab token',
    pattern: /(?<![A-Za-z0-9_])gl(?:pat|dt|rt|cbt|ptt|ft|soat|imt|agent|oas|ffct)-[A-Za-z0-9_.-]{20,300}/gu,
    keywords: [
      'glpat-',
      'gldt-',
      'glrt-',
      'glcbt-',
      'glptt-',
      'glft-',
      'glsoat-',
      'glimt-',
      'glagent-',
      'gloas-',
      'glffct-',
    ],
    prefixLength: 4,
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  }),
  defineToken({
    type: 'slack-token',
    label: 'Slack token',
    pattern:
      /(?<![A-Za-z0-9_])(?:xox[abeoprs]-[A-Za-z0-9-]{10,250}|xoxe\.xox[bp]-[A-Za-z0-9-]{10,250}|xapp-[0-9]-[A-Za-z0-9-]{20,250}|hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{40,80})/gu,
    keywords: ['xox', 'xapp-', 'hooks.slack.com'],
    prefixLength: 4,
    source: 'https://docs.slack.dev/authentication/tokens',
  }),
  defineToken({
    type: 'stripe-key',
    label: 'Stripe key',
    pattern:
      /(?<![A-Za-z0-9_])(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,247}|whsec_[A-Za-z0-9+/=]{32,64})/gu,
    keywords: ['k_live_', 'k_test_', 'k_prod_', 'whsec_'],
    prefixLength: 3,
    source: 'https://docs.stripe.com/keys',
  }),
  defineToken({
    type: 'google-api-key',
    label: 'Google API key',
    pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/gu,
    keywords: ['aiza'],
    prefixLength: 4,
    source: 'https://cloud.google.com/docs/authentication/api-keys',
  }),
  defineToken({
    type: 'anthropic-key',
    label: 'Anthropic key',
    pattern: /(?<![A-Za-z0-9_-])sk-ant-[A-Za-z0-9]{3,12}-[A-Za-z0-9_-]{24,250}/gu,
    keywords: ['sk-ant-'],
    prefixLength: 7,
    source:
      'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
  }),
  defineToken({
    type: 'openai-key',
    label: 'OpenAI key',
    pattern:
      /(?<![A-Za-z0-9_-])sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,250}|[A-Za-z0-9]{48}(?![A-Za-z0-9_-]))/gu,
    keywords: ['sk-'],
    prefixLength: 3,
    source: 'https://platform.openai.com/docs/api-reference/authentication',
  }),
  defineToken({
    type: 'npm-token',
    label: 'npm token',
    pattern: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/gu,
    keywords: ['npm_'],
    prefixLength: 4,
    source: 'https://docs.npmjs.com/about-access-tokens',
  }),
  defineToken({
    type: 'telegram-bot-token',
    label: 'Telegram bot token',
    // The number before the colon is the bot's public id, so nothing of the token itself is shown.
    pattern: /(?<![0-9])[0-9]{6,12}:A[A-Za-z0-9_-]{33,34}(?![A-Za-z0-9_-])/gu,
    keywords: [':a'],
    prefixLength: 0,
    source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  }),
  defineToken({
    type: 'sendgrid-key',
    label: 'SendGrid key',
    pattern: /(?<![A-Za-z0-9_])SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/gu,
    keywords: ['sg.'],
    prefixLength: 3,
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  }),
  defineToken({
    type: 'twilio-key',
    label: 'Twilio key',
    pattern: /(?<![A-Za-z0-9_])SK[0-9a-f]{32}(?![A-Za-z0-9_])/gu,
    keywords: ['sk'],
    prefixLength: 2,
    source: 'https://www.twilio.com/docs/iam/api-keys',
  }),
];
