import { describe, expect, it } from 'vitest';
import { secretDetectors } from '@/lib/detectors/catalog/secrets/secrets';
import { createEngine } from '@/lib/detectors/engine/engine';

const engine = createEngine([{ group: 'key', detectors: secretDetectors }]);
const asked = (text: string): ReturnType<typeof engine.scan> =>
  engine.scan(text, 'text').filter(({ confidence }) => confidence !== 'low');

const KEY_LINE = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtz';
const BODY = `${KEY_LINE}\nc2gtZWQyNTUxOQAAACDk9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTiQwErTyUiA==\n`;
const RANDOM = 'k2J9xQ7bRt4LmZ8vWc1NpY6s';
const RANDOM_40 = 'k2J9xQ7bRt4LmZ8vWc1NpY6sD3fG5hJ7kL9qW2eR';

describe('private keys', () => {
  it.each([
    ['private-key', 'PRIVATE KEY'],
    ['private-key', 'RSA PRIVATE KEY'],
    ['private-key', 'EC PRIVATE KEY'],
    ['private-key', 'DSA PRIVATE KEY'],
    ['private-key', 'ENCRYPTED PRIVATE KEY'],
    ['private-key', 'OPENSSH PRIVATE KEY'],
    ['pgp-private-key', 'PGP PRIVATE KEY BLOCK'],
  ])('finds a %s from the first to the last line of %s', (type, label) => {
    const key = `-----BEGIN ${label}-----\n${BODY}-----END ${label}-----`;
    const text = `here:\n${key}\nbye`;
    const [found] = asked(text);
    expect(found).toMatchObject({ type, confidence: 'high' });
    expect(text.slice(found?.start, found?.end)).toBe(key);
  });

  it.each([
    [
      'in one line',
      `-----BEGIN RSA PRIVATE KEY----- ${BODY.replaceAll('\n', ' ')}-----END RSA PRIVATE KEY-----`,
    ],
    [
      'with \\n written out',
      `-----BEGIN RSA PRIVATE KEY-----\\n${BODY.replaceAll('\n', '\\n')}-----END RSA PRIVATE KEY-----`,
    ],
    [
      'wrapped anew',
      `-----BEGIN RSA PRIVATE\nKEY-----\n${BODY.replaceAll(/(.{29})/gu, '$1\n')}-----END RSA PRIVATE KEY-----`.replace(
        'PRIVATE\n',
        'PRIVATE ',
      ),
    ],
    [
      'with Windows line ends',
      `-----BEGIN RSA PRIVATE KEY-----\r\n${BODY.replaceAll('\n', '\r\n')}-----END RSA PRIVATE KEY-----`,
    ],
  ])('survives being pasted %s', (_, key) => {
    const [found] = asked(`x ${key} y`);
    expect(`x ${key} y`.slice(found?.start, found?.end)).toBe(key);
  });

  it('takes the lines of a key that was cut off', () => {
    const text = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${BODY}see you`;
    const [found] = asked(text);
    expect(text.slice(found?.end).trim()).toBe('see you');
  });

  it('only notes a header that is quoted', () => {
    const text = 'it starts with -----BEGIN RSA PRIVATE KEY----- right?';
    expect(engine.scan(text, 'text')).toMatchObject([{ type: 'private-key', confidence: 'low' }]);
  });

  it('finds a PuTTY key', () => {
    const key = `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 2\n${BODY}Private-MAC: ${'0a'.repeat(32)}`;
    const [found] = asked(key);
    expect(found?.type).toBe('putty-private-key');
    expect(key.slice(found?.start, found?.end)).toBe(key);
  });

  it.each([
    ['a public key', `-----BEGIN PUBLIC KEY-----\n${BODY}-----END PUBLIC KEY-----`],
    ['a certificate', `-----BEGIN CERTIFICATE-----\n${BODY}-----END CERTIFICATE-----`],
    ['a public PGP key', `-----BEGIN PGP PUBLIC KEY BLOCK-----\n${BODY}-----END PGP PUBLIC KEY BLOCK-----`],
    [
      'an SSH public key',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGxvk2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTi me@laptop',
    ],
    ['talk about keys', 'never send your private key to anybody, the private key stays on your laptop'],
    ['a public JWK', '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'],
  ])('is silent on %s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('logins and other secrets', () => {
  it.each([
    ['connection-string', `use postgres://app:${RANDOM}@db.internal.test:5432/shop`],
    ['connection-string', 'mongodb+srv://app:Tr7!xQ9z@cluster0.ab1cd.mongodb.net/?retryWrites=true'],
    ['connection-string', 'redis://:k2J9xQ7bRt@cache.internal.test:6379/0'],
    ['connection-string', 'amqps://app:k2J9xQ7bRt@mq.internal.test/vhost'],
    [
      'connection-string',
      'Server=tcp:sql.internal.test,1433;Database=shop;User Id=app;Password=Tr7!xQ9z;Encrypt=True',
    ],
    ['connection-string', 'jdbc:mysql://db.internal.test:3306/shop?user=app&password=Tr7xQ9zL'],
    ['url-credentials', `git clone https://deploy:${RANDOM}@git.internal.test/shop.git`],
    ['basic-auth-header', 'Authorization: Basic ZGVwbG95OmsySjl4UTdiUnQ='],
    ['bearer-token', `Authorization: Bearer ${RANDOM}`],
    ['curl-user', 'curl -u deploy:k2J9xQ7bRt https://api.internal.test'],
    ['curl-user', "curl -s --user 'api:d2LkV78zLx' https://api.internal.test"],
    ['command-line-password', 'sshpass -p k2J9xQ7b ssh deploy@shop.internal.test'],
    ['command-line-password', 'mysql -h db -u root -pk2J9xQ7b shop'],
    ['command-line-password', 'PGPASSWORD=k2J9xQ7b psql -h db'],
    ['basic-auth-header', '{"auths":{"registry.test":{"auth":"ZGVwbG95OmsySjl4UTdiUnQ="}}}'],
    ['generic-secret', '<api_key>k2J9xQ7bRt4LmZ8vWc1N</api_key>'],
    ['session-cookie', 'Cookie: theme=dark; sessionid=k2j9xq7brt4lmz8vwc1npy6s'],
    [
      'signed-url',
      `https://b.s3.amazonaws.com/a.pdf?X-Amz-Date=20260101T000000Z&X-Amz-Signature=${'0f1e2d3c4b5a6978'.repeat(4)}`,
    ],
    ['otp-secret', 'otpauth://totp/Shop:deploy?secret=JBSWY3DPEHPK3PXP&issuer=Shop'],
    ['otp-secret', '2fa secret for the shop account: JBSWY3DPEHPK3PXPJBSW'],
    ['password-hash', 'deploy:$2b$12$k2J9xQ7bRt4LmZ8vWc1NpY6sD3fG5hJ7kL9qW2eR4tY6uI8oP0aS2'],
    ['password-hash', `root:$6$k2J9xQ7b$${RANDOM_40}${RANDOM_40}Q7bRt4:19000:0:99999:7:::`],
    [
      'password-hash',
      'Administrator:500:aad3b435b51404eeaad3b435b51404ee:8846f7eaee8fb117ad06bdd830b7586c:::',
    ],
    ['cisco-secret', 'username deploy privilege 15 secret 5 $1$k2J9$xQ7bRt4LmZ8vWc1NpY6sD3'],
    ['snmp-community', 'snmp-server community k2J9xQ7b RO'],
    [
      'azure-storage-key',
      `AccountName=shop;AccountKey=${RANDOM_40}${RANDOM_40}Q7bRt4==;EndpointSuffix=core.windows.net`,
    ],
    ['azure-client-secret', 'client secret: abC8Q~k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uE'],
    ['aws-secret-key', `aws_secret_access_key = ${RANDOM_40}`],
    ['aws-secret-key', `AKIA${'QZ3LTR7PWMX2VDNK'} / ${RANDOM_40}`],
    ['app-password', 'gmail app password: qkzj wbfh trmv xpld'],
    ['telegram-bot-token', `bot 7123456789:AAk2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uE ok`],
    ['jwt', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'],
    ['generic-secret', `API_SECRET="${RANDOM}"`],
    ['generic-secret', `"accessToken": "${RANDOM}"`],
    ['generic-secret', `the api key is ${RANDOM}`],
    ['generic-secret', 'password = "Tr7!xQ9z#m"'],
    ['database-dump', "INSERT INTO users (email, password) VALUES ('a@b.test', 'k2J9xQ7bRt');"],
  ])('finds a %s in %j', (type, text) => {
    expect(asked(text).map((match) => match.type)).toContain(type);
  });
});

describe('what only looks like a secret', () => {
  it.each([
    ['a git id', 'fixed in 3fea6af1349166ea7c1b2d3e4f5a6b7c8d9e0f1a, please pull'],
    ['a commit by a vendor’s name', 'github commit 3fea6af1349166ea7c1b2d3e4f5a6b7c8d9e0f1a'],
    ['an MD5 sum', 'md5: 9e107d9d372bb6826bd81d3542a419d6'],
    ['a SHA-256 sum', 'sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae  setup.exe'],
    [
      'an integrity hash',
      '"integrity": "sha512-k2J9xQ7bRt4LmZ8vWc1NpY6sD3fG5hJ7kL9qW2eRk2J9xQ7bRt4LmZ8vWc1NpY6sD3fG5hJ7kL9qW2eR=="',
    ],
    ['a UUID', 'order id 62b0dbfe-3489-4b79-b850-34d911527c88'],
    ['a bare token UUID', 'key: 62b0dbfe-3489-4b79-b850-34d911527c88'],
    ['an order number', 'your Shopify order #1029384756 has shipped, tracking 1Z999AA10123456784'],
    ['an image', 'src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4"'],
    ['a product key', 'windows key: VK7JG-NPHTM-C97JM-9MPGT-3V66T'],
    ['minified code', 'function a(b,c){return b.token===c&&d.key!==e[f]?g(h):i.secret=j}var k=l(m.apiKey,n)'],
    ['a variable', 'api_key = ${API_KEY}'],
    ['a call', "const token = process.env['GITHUB_TOKEN'] ?? getToken(request.headers)"],
    ['a filler', 'API_KEY=xxxxxxxxxxxxxxxxxxxxxxxx'],
    ['another filler', 'secret: <your-secret-goes-here-1234>'],
    ['a template', 'Authorization: Bearer {{access_token_2}}'],
    ['a class name', '<div class="token-list-item-2 secret-key-input-field">'],
    ['the documented AWS key', 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE'],
    ['a public Stripe key', 'stripe key pk_live_k2J9xQ7bRt4LmZ8vWc1NpY6s'],
    ['talk about a login', 'the facebook password is the same, and the token for the bus costs 3.50'],
    ['a link with a login that stands for one', 'https://user:password@example.com/path'],
    ['a variable in a connection string', 'postgres://app:${DB_PASSWORD}@db:5432/shop'],
    ['a curl command with a variable', 'curl -u "$USER:$TOKEN" https://api.internal.test'],
    ['three parts that are no token', 'eyJhbGciOiJF.eyJvcmQiOiJ0.short'],
    ['a header without an algorithm', 'eyJvcmQiOiJ0ZXN0In0.eyJvcmQiOiJ0ZXN0In0.k2J9xQ7bRt4LmZ8vWc1N'],
    ['an app password that is words', 'app password: this will make sure that'],
    ['a query with place holders', 'INSERT INTO users (email, password) VALUES (?, ?)'],
    ['a link to a video', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL0123456789abcdefABCDEF'],
    ['a port on a command line', 'docker run -p 8080:80 nginx; mysql -P 3306 -p shop'],
    ['a cache key', 'cache key: 4f9a1c2b3d4e5f60718293a4b5c6d7e8'],
    ['talk about wifi', 'the wifi: it is slow; P: maybe; try again'],
    ['a price list', '$1 for one, $5 for six, $6.50 for ten'],
  ])('is silent on %s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});
