const LABEL_WIDTH = 16;
const INDENT = 3 + LABEL_WIDTH + 1;

/** Prints a label and a text beside it; a long text goes on under itself. */
export function tell(label: string, text: string): void {
  const width = Math.max(40, Math.min(process.stdout.columns ?? 110, 110) - INDENT);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  console.log(`   ${label.padEnd(LABEL_WIDTH)} ${lines.join(`\n${' '.repeat(INDENT)}`)}`);
}
