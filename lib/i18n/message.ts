/** A text that changes with a count: one form for each plural category that the language has. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A text of the catalogue. `{name}` stands for a value; forms are chosen by the value of `{count}`. */
export type Message = string | PluralForms;

/** What a text's placeholders take; a number is written the way the language writes it. */
export type Param = string | number;

/** The names of the placeholders in a text, read from its literal type. */
type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** The names of the placeholders of a message, in whichever form they stand. */
type Placeholders<M> = M extends string ? PlaceholdersIn<M> : PlaceholdersIn<M[keyof M]> | 'count';

/** Further arguments of a translation: the values, where the message has placeholders. */
export type ParamsOf<M> = [Placeholders<M>] extends [never] ? [] : [Readonly<Record<Placeholders<M>, Param>>];
