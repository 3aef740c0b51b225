import { CODE_BITS, HASH, type Lexicon } from './lexicon';

type Tables = Omit<Lexicon, 'units' | 'letters' | 'starts' | 'isOpen' | 'beginnings'>;

/** Takes literals in one by one and gives the tables of the trie. */
export function createTrie(width: number, letters: Uint16Array, starts: Int32Array, isOpen: Uint8Array) {
  // A literal that shares all but its last code with another makes at most as many nodes as it has codes; most
  // share little, so that tables for a quarter are large enough to begin with.
  let size = 1 << 13;
  while (size < letters.length / 2) size *= 2;
  const root = new Int32Array(width);
  const second = new Int32Array(width * width);
  let keys = new Int32Array(size);
  let nodes = new Int32Array(size);
  let closed = new Int32Array(size);
  let open = new Int32Array(size);
  let tails = new Int32Array(size);
  const pairs: number[] = [];
  let last = 0;
  let used = 0;

  function newNode(): number {
    last += 1;
    if (last === closed.length) {
      closed = grown(closed);
      open = grown(open);
      tails = grown(tails);
    }
    return last;
  }

  function slotOf(key: number): number {
    const shift = Math.clz32(keys.length) + 1;
    let slot = Math.imul(key, HASH) >>> shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }

  function makeRoom(): void {
    if (used * 2 < keys.length) return;
    const before = { keys, nodes };
    keys = new Int32Array(keys.length * 2);
    nodes = new Int32Array(keys.length);
    before.keys.forEach((key, at) => {
      if (key === 0) return;
      const slot = slotOf(key);
      keys[slot] = key;
      nodes[slot] = before.nodes[at] ?? 0;
    });
  }

  /** The node behind a code; a new one where there is none. `depth` codes lead to `node`, the first of them `first`. */
  function child(node: number, depth: number, first: number, code: number): number {
    if (depth === 0) return (root[code] ||= newNode());
    if (depth === 1) {
      const pair = first * width + code;
      if (second[pair] === 0) {
        second[pair] = newNode();
        pairs.push(pair);
      }
      return second[pair] ?? 0;
    }
    makeRoom();
    const key = (node << CODE_BITS) | code;
    const slot = slotOf(key);
    if (keys[slot] === 0) {
      keys[slot] = key;
      nodes[slot] = newNode();
      used += 1;
    }
    return nodes[slot] ?? 0;
  }

  function insertFrom(id: number, from: number, at: number, wasNew: boolean): void {
    const start = starts[id] ?? 0;
    const end = starts[id + 1] ?? 0;
    const first = letters[start] ?? 0;
    let node = from;
    let isNew = wasNew;
    for (let depth = at; ; depth += 1) {
      if (start + depth === end) {
        if (isOpen[id] === 1) open[node] = id + 1;
        else closed[node] = id + 1;
        return;
      }
      const tail = tails[node] ?? 0;
      // One literal alone is kept as the rest of its codes; a second one pushes it a step further.
      if (isNew && depth >= 2) {
        tails[node] = id + 1;
        return;
      }
      if (tail !== 0) {
        tails[node] = 0;
        const code = letters[(starts[tail - 1] ?? 0) + depth] ?? 0;
        const before = last;
        const next = child(node, depth, letters[starts[tail - 1] ?? 0] ?? 0, code);
        insertFrom(tail - 1, next, depth + 1, last > before);
      }
      const before = last;
      node = child(node, depth, first, letters[start + depth] ?? 0);
      isNew = last > before;
    }
  }

  return {
    insert: (id: number): void => {
      if (starts[id] !== starts[id + 1]) insertFrom(id, 0, 0, false);
    },
    tables: (): Tables => {
      const atNode = new Int32Array((last + 1) * 3);
      for (let node = 0; node <= last; node += 1) {
        atNode[node * 3] = closed[node] ?? 0;
        atNode[node * 3 + 1] = open[node] ?? 0;
        atNode[node * 3 + 2] = tails[node] ?? 0;
      }
      const wayTo = (node: number): number =>
        node * 2 + ((closed[node] ?? 0) + (open[node] ?? 0) + (tails[node] ?? 0) > 0 ? 1 : 0);
      const ways = new Int32Array(keys.length * 2);
      for (let at = 0; at < keys.length; at += 1) {
        if (keys[at] === 0) continue;
        ways[at * 2] = keys[at] ?? 0;
        ways[at * 2 + 1] = wayTo(nodes[at] ?? 0);
      }
      const shift = Math.clz32(keys.length) + 1;
      for (const pair of pairs) second[pair] = wayTo(second[pair] ?? 0);
      return { root: root.map((node) => (node === 0 ? 0 : wayTo(node))), second, width, ways, shift, atNode };
    },
  };
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}
