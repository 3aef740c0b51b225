import type { Confidence } from '../../../model/finding';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';

const TYPE = 'credential-file';

interface NameRule {
  /** Pattern of the whole base name, copies' "(1)" taken off. */
  readonly pattern: RegExp;
  readonly confidence: Confidence;
}

/** Ends of names that say that no secret is inside. */
const HARMLESS = /\.(?:example|sample|template|dist|pub)$/iu;

const NAME_RULES: readonly NameRule[] = [
  {
    pattern: /^(?:[\w-]{0,60}[._-])?id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-][\w-]{1,60})?$/iu,
    confidence: 'high',
  },
  { pattern: /\.(?:p12|pfx|ppk|kdbx?|jks|keystore|agekey|pkcs12|p8)$/iu, confidence: 'high' },
  { pattern: /\.(?:pem|ovpn|gnucash|keychain(?:-db)?|tfstate|pvk)$/iu, confidence: 'medium' },
  // Keynote uses ".key" as well: only names of servers' keys count.
  {
    pattern:
      /(?:^|[._-])(?:private|priv|server|client|ssl|tls|ssh|rsa|secret|signing)(?:[._-]\w{1,20})?\.key$/iu,
    confidence: 'medium',
  },
  { pattern: /^(?:[\w-]{0,60})?\.env(?:\.[\w-]{1,30})?$/iu, confidence: 'high' },
  {
    pattern: /^[._]?(?:npmrc|pypirc|netrc|pgpass|htpasswd|git-credentials|s3cfg|boto|dockercfg|my\.cnf)$/iu,
    confidence: 'medium',
  },
  {
    pattern: /^(?:kubeconfig|wallet\.dat|shadow|master\.key|secrets?\.ya?ml|terraform\.tfvars)$/iu,
    confidence: 'medium',
  },
  {
    pattern: /^(?:credentials|client_secret[\w.-]{0,100}|service[-_]?account[\w.-]{0,60})\.(?:json|csv)$/iu,
    confidence: 'high',
  },
  {
    pattern:
      /(?:^|[ ._-])(?:passwords?|passw(?:ö|oe)rter|contraseñas|senhas|logins)\.(?:txt|csv|xlsx?|docx?|ods|odt|json|kdb)$/iu,
    confidence: 'medium',
  },
];

/** Names of files that hold keys or passwords. The name itself is no secret and stays as it is. */
export const credentialFile: Detector = {
  kind: 'text',
  type: TYPE,
  appliesTo: ['file-name'],
  words: [],
  find({ text }) {
    const start = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1;
    const name = text.slice(start);
    const bare = name.trim().replace(/ ?\([0-9]{1,3}\)(?=\.|$)/u, '');
    if (bare === '' || HARMLESS.test(bare)) return [];
    const rule = NAME_RULES.find(({ pattern }) => pattern.test(bare));
    if (!rule) return [];
    const { confidence } = rule;
    return [{ start, end: text.length, confidence, validated: false, masked: mask(bare), replacement: '' }];
  },
};

/** The extension is enough to know the kind of file; what comes before it can name people and systems. */
function mask(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '••••' : `••••${name.slice(dot).slice(0, 12)}`;
}

export const credentialFileDocs: readonly TypeDocs[] = [
  {
    type: TYPE,
    group: 'key',
    name: 'File with keys or passwords',
    example: 'id_rsa',
    method:
      'The name of the file: usual names and endings of key stores, private keys, settings with secrets.',
    source: 'OpenSSH, PKCS #12, KeePass, PuTTY, dotenv and cloud vendors’ default file names',
    severity: 'high',
  },
];
