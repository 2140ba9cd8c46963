import type { Words } from '#words/words.js';

/** The kinds of reader of the Guida, as in the address. */
export type Reader = keyof Words<'guide'>['for'];

export const readers: readonly Reader[] = ['dirigente', 'segreteria', 'primo-piano', 'analista', 'cittadino'];

export function isReader(word: string): word is Reader {
  return readers.some((reader) => reader === word);
}
