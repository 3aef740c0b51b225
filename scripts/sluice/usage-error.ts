/** The command was called in a way that it cannot follow; the message says what is wrong and what would be right. */
export class UsageError extends Error {}
