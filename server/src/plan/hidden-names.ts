/** Titles before a name, which are no part of it. */
const TITLE =
  /^(?:dott|dott\.?(?:ssa|sa)|dr|dr\.?(?:ssa|sa)|ing|arch|avv|geom|rag|prof|prof\.?ssa|sig|sig\.?ra|on|cav|comm)\.?$/i;

/** Hides names in a text; the text keeps its length, so that positions in it still hold. */
export type HideNames = (text: string) => string;

/** What hides the names of so many municipalities is kept. */
const KEPT = 200;
const kept = new Map<string, HideNames>();

/** What hides these names, made once: to make it takes longer than to hide them in a page. */
export function hideNames(names: readonly string[]): HideNames {
  const key = names.join('\n');
  const hide = kept.get(key) ?? hidingOf(names);
  kept.delete(key);
  kept.set(key, hide);
  const [oldest] = kept.size > KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return hide;
}

/** Hides these names of persons wherever they stand, in any case, with the surname first or last: each letter becomes an
 *  asterisk. One word alone is no name: it may be a word of the language. */
function hidingOf(names: readonly string[]): HideNames {
  const patterns = [...new Set(names.flatMap(namePatterns))].toSorted((a, b) => b.length - a.length);
  if (patterns.length === 0) return (text) => text;
  const known = new RegExp(`(?<![\\p{L}\\p{M}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  const marks = [...new Set(names.map(plainWord))];
  const mayHold = (text: string) => {
    const folded = text.toLowerCase();
    return marks.some((mark) => mark === '' || folded.includes(mark));
  };
  return (text) => (mayHold(text) ? text.replace(known, (name) => name.replace(/[^\s]/g, '*')) : text);
}

/** The longest word of a name that is written in one way only: a text without it holds no such name. Empty = none. */
function plainWord(name: string): string {
  const plain = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const words = name.toLowerCase().split(/[\s,]+/);
  return plain
    .filter((word) => words.includes(word) && !TITLE.test(word))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** The orders in which a name is written: as it stands, and with any of its first words last. */
function namePatterns(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '' && !TITLE.test(word));
  if (words.length < 2) return [];
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].map(wordPattern).join('[\\s,]+'));
}

/** A word of a name; an accent may be printed as an apostrophe, or not at all. */
function wordPattern(word: string): string {
  return [...word.normalize('NFC')]
    .map((letter) => {
      const [base = letter, ...marks] = letter.normalize('NFD');
      if (marks.length > 0) return `(?:${letter}|${base}${marks.join('')}|${base}['’\`]?)`;
      return /['’`]/.test(letter) ? "['’`]" : letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
    })
    .join('');
}
