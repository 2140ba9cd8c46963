import type { Words } from '#words/words.js';

export type HeadWords = Words<'explorer'>['heads'];

/** Steps of a path that only hold a list together. */
const HOLDERS = new Set(['nodes', 'edges', 'node']);

function wordOf(words: HeadWords, path: string): string | null {
  const entry = Object.entries(words).find(([name]) => name === path);
  return entry ? entry[1] : null;
}

/** The head of a column in usual words: by the end of its path, the longer the better; else as the answer names it. */
function plainHead(path: string, words: HeadWords): string {
  const steps = path.split('.').filter((step) => !HOLDERS.has(step));
  const found = [steps.slice(-2).join('.'), steps.slice(-1).join('.')].map((end) => wordOf(words, end));
  return found.find((word) => word !== null) ?? steps.at(-1) ?? path;
}

/** The heads of columns; two that would read alike name what they are of as well. */
export function headsOf(columns: readonly string[], words: HeadWords): string[] {
  const plain = columns.map((column) => plainHead(column, words));
  return columns.map((column, place) => {
    const head = plain[place] ?? column;
    if (plain.indexOf(head) === plain.lastIndexOf(head)) return head;
    const owner = column.split('.').slice(0, -1).join('.');
    return owner === '' ? head : `${head} (${plainHead(owner, words)})`;
  });
}

export function headOf(column: string, words: HeadWords): string {
  return plainHead(column, words);
}
