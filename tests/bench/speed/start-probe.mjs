// One fresh process that loads the engine: what that takes, and what stays in memory.
const [file] = process.argv.slice(2);
const held = () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const before = held();
const start = performance.now();
const { scanText } = await import(file);
const loaded = performance.now() - start;
scanText('see you at 7', 'text');
const first = performance.now() - start;
const afterLoad = held() - before;
for (let at = 0; at < 2000; at += 1)
  scanText(
    `${at} card 4111 1111 1111 1111 pw is Tulp!7788 CPF 529.982.247-25 a@example.com +1 415 555 0132`,
    'text',
    {
      countries: 'all',
    },
  );
const afterUse = held() - before;
console.log(JSON.stringify({ loaded, first, afterLoad, afterUse }));
