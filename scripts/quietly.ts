/** Runs something that draws to the terminal as it goes (a build's spinner, say), without what it draws. */
export async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { stdout } = process;
  const write = stdout.write;
  stdout.write = () => true;
  try {
    return await work();
  } finally {
    stdout.write = write;
  }
}
