import tseslint from 'typescript-eslint';

/** Rooms and the rooms below that each may import from. A room that is not listed may not exist. */
const rooms = {
  model: ['model'],
  platform: ['platform'],
  i18n: ['i18n', 'model'],
  recipients: ['recipients', 'model'],
  sentences: ['sentences', 'model'],
  organisation: ['organisation', 'model'],
  detectors: ['detectors', 'sentences', 'organisation', 'model'],
  rules: ['rules', 'model'],
  gate: ['gate', 'model'],
  health: ['health', 'model'],
  storage: ['storage', 'model', 'platform'],
  messaging: ['messaging', 'model', 'platform'],
  events: ['events'],
  prompt: ['prompt', 'model', 'events'],
  whatsapp: ['whatsapp', 'model', 'events'],
  components: ['components', 'model', 'i18n'],
};
const names = Object.keys(rooms);

const entrypointsOnly = [
  { group: ['**/entrypoints/**'], message: 'Entrypoints wire the rooms; no room knows them.' },
];

/** Packages that one file alone may import. */
const wrapped = [
  { file: 'lib/model/zod.ts', regex: '^zod(?:/|$)' },
  { file: 'lib/platform/browser.ts', regex: '^webextension-polyfill$' },
];

function restrictedImports(room, allowed, file) {
  const closed = names.filter((name) => name !== room && !allowed.includes(name));
  const folder = (name) => (name === 'components' ? name : `lib/${name}`);
  return [
    'error',
    {
      patterns: [
        ...entrypointsOnly,
        ...closed.map((name) => ({
          group: [`**/${folder(name)}/**`, `../${name}/**`, `../../${name}/**`],
          message: `${room} may not import from ${name}: a room imports only from rooms below it.`,
        })),
        ...wrapped
          .filter((one) => one.file !== file)
          .map(({ file: only, regex }) => ({
            regex,
            allowTypeImports: true,
            message: `Only ${only} imports this package.`,
          })),
      ],
    },
  ];
}

const layerRules = names.flatMap((room) => {
  const files = room === 'components' ? ['components/**/*.{ts,tsx}'] : [`lib/${room}/**/*.ts`];
  const own = wrapped.find(({ file }) => file.startsWith(`lib/${room}/`));
  const rule = (file) => ({
    '@typescript-eslint/no-restricted-imports': restrictedImports(room, rooms[room], file),
  });
  return [{ files, rules: rule(undefined) }, ...(own ? [{ files: [own.file], rules: rule(own.file) }] : [])];
});

const noNetwork = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval'].map((name) => ({
  name,
  message: 'Nothing leaves the device, and no code is made from text.',
}));

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.cache', 'node_modules', 'screenshots', 'tests/stand-in/app'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', 260],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...noNetwork],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'sendBeacon'].map((property) => ({ property })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrel files: import from where it is.',
        },
      ],
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  ...layerRules,
);
