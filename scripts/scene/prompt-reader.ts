import type { Page, SerializedAXNode } from 'puppeteer-core';

/** What the open prompt says, under its own headings. */
export interface ShownPrompt {
  readonly headline: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly buttons: readonly string[];
  /** Name of the button that has the focus; empty when none has. */
  readonly focused: string;
}

/**
 * Reads the prompt as a screen reader gets it: its shadow root is closed to everything else.
 * @returns null where the browser does not tell (Firefox) or where no prompt is open.
 */
export async function readPrompt(page: Page): Promise<ShownPrompt | null> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false }).catch(() => null);
  const dialog = tree && find(tree, ({ role }) => role === 'alertdialog');
  if (!dialog) return null;
  const buttons = all(dialog, ({ role }) => role === 'button');
  return {
    headline: dialog.name ?? '',
    sections: all(dialog, ({ role, level }) => role === 'heading' && level === 2).map((heading) => {
      const section = all(dialog, ({ children }) => children?.includes(heading) ?? false)[0];
      const rest = (section?.children ?? []).filter((child) => child !== heading);
      return { heading: heading.name ?? '', lines: rest.flatMap(linesOf) };
    }),
    buttons: buttons.map(({ name }) => name ?? ''),
    focused: buttons.find(({ focused }) => focused)?.name ?? '',
  };
}

/** Boxes whose text reads as one; around them every piece of text stands for itself. */
const ONE_LINE = new Set(['paragraph', 'StaticText', 'strong']);

function linesOf(node: SerializedAXNode): string[] {
  if (node.role === 'listitem') return [(node.children ?? []).flatMap(linesOf).join(' · ')];
  if (ONE_LINE.has(node.role)) return [textOf(node)];
  return (node.children ?? []).flatMap(linesOf);
}

function textOf(node: SerializedAXNode): string {
  if (node.role === 'StaticText') return node.name ?? '';
  return (node.children ?? []).map(textOf).join('');
}

type Test = (node: SerializedAXNode) => boolean;

function all(node: SerializedAXNode, test: Test): SerializedAXNode[] {
  return [...(test(node) ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, test))];
}

function find(node: SerializedAXNode, test: Test): SerializedAXNode | null {
  return all(node, test)[0] ?? null;
}
