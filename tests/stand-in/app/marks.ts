/** Elements by the part they play, for tests. Kept beside the page, so that nothing in it gives them away. */
const marked = new Map<string, HTMLElement>();

/** A ref that notes an element under a name for as long as it is in the page. */
export function mark(name: string | undefined): (element: HTMLElement | null) => (() => void) | undefined {
  return (element) => {
    if (!name || !element) return undefined;
    marked.set(name, element);
    return () => {
      if (marked.get(name) === element) marked.delete(name);
    };
  };
}

export function partNamed(name: string): HTMLElement | null {
  return marked.get(name) ?? null;
}
