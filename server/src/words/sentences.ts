/**
 * Sentences, and parts of sentences, of the server: the Italian one as the source has it, with `{}` in the place of each
 * part, and the English one. `{}` there is the next part, `{2}` the second one; `{#}` and `{#2}` write an Italian number
 * the English way. Quotation marks are “ ” in English.
 */
export type Sentences = Readonly<Record<string, string>>;
