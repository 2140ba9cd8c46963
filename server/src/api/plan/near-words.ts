/** How many typing errors a word may have to be still recognised: none in a short one. */
export function errorsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** As many parts as the word with the most errors allowed needs. */
const PARTS = 3;

/**
 * The parts of a word of which one at least is typed without error, where there are no more errors than are allowed: what
 * a database looks for before the words are compared. A word of fewer parts repeats its first one: of any words, as many
 * as they are, one statement is made.
 */
export function wordParts(word: string): string[] {
  const count = errorsAllowed(word) + 1;
  const size = Math.ceil(word.length / count);
  return Array.from({ length: PARTS }, (_, part) => word.slice(part * size, (part + 1) * size) || word.slice(0, size));
}

/** Whether a text holds each word, or one that differs from it by no more errors than are allowed. Both are folded. */
export function holdsNear(text: string, words: readonly string[]): boolean {
  const written = text.split(/[^\p{L}\p{N}]+/u);
  return words.every(
    (word) => text.includes(word) || written.some((other) => distance(word, other) <= errorsAllowed(word)),
  );
}

/** Letters to add, leave out, replace or swap with the next one, to make one word of the other. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwapped ? (before[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY;
      const replaced = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      line.push(Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, replaced, swapped));
    }
    [before, above] = [above, line];
  }
  return above[other.length] ?? 0;
}
