/** One of each secret, made up for the tests; pieces are joined so that no scanner takes them for real. */
export const SECRETS: ReadonlyArray<readonly [type: string, secret: string]> = [
  ['payment-card', '5105 1051 0510 5100'],
  ['iban', 'NL02 ABNA 0123 4567 89'],
  ['aws-access-key', 'AKIA' + 'QZ3LTR7PWMX2VDNK'],
  ['github-token', 'ghp_' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTi'],
  [
    'github-token',
    'github_pat_' + '11ABCDEFG0k2J9xQ7bRt4L_mZ8vWc1NpY6sHd3FgA5uEoTiQwErTyUiOpAsDfGhJkLzXcVbNm12345678',
  ],
  ['gitlab-token', 'glpat-' + 'k2J9xQ7bRt4LmZ8vWc1N'],
  ['slack-token', 'xoxb-' + '218463957201-k2J9xQ7bRt4LmZ8vWc1NpY6s'],
  ['stripe-key', 'sk_live_' + 'k2J9xQ7bRt4LmZ8vWc1NpY6s'],
  ['google-api-key', 'AIza' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5u-o_'],
  ['openai-key', 'sk-proj-' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5u'],
  ['anthropic-key', 'sk-ant-api03-' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5u'],
  ['npm-token', 'npm_' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTi'],
  ['telegram-bot-token', '7123456789:' + 'AAk2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uE'],
  ['sendgrid-key', 'SG.' + 'k2J9xQ7bRt4LmZ8vWc1NpY.' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTiQwErTyU'],
  ['twilio-key', 'SK' + '0f1e2d3c4b5a69788796a5b4c3d2e1f0'],
  ['jwt', ['eyJhbGciOiJFUzI1NiJ9', 'eyJvcmQiOiJ0ZXN0In0', 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5u'].join('.')],
];
