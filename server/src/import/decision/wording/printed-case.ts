import type { Scope } from '../effects/effect.js';
import { foldedWord } from '../words/accent-folding.js';

const ACCENTS: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' };
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Words as lower-case texts print them, by their folded form; without the first word of a sentence, which always has a
 *  capital. */
function printedWords(texts: readonly (string | null | undefined)[]): Map<string, string> {
  const printed = new Map<string, string>();
  for (const text of texts) {
    if (text == null || isAllCapitals(text)) continue;
    for (const match of text.matchAll(WORD)) {
      const before = text.slice(Math.max(0, match.index - 3), match.index).trimEnd();
      const opens = match.index === 0 || /[.:;"“«(]$/.test(before);
      const key = foldedWord(match[0]);
      if (!opens && !printed.has(key)) printed.set(key, match[0]);
    }
  }
  return printed;
}

function withAccents(text: string): string {
  return text.replace(/([aeiou])['’](?![\p{L}])/gu, (_, vowel: string) => ACCENTS[vowel] ?? vowel);
}

function sources(scope: Scope): (string | null | undefined)[] {
  const { row, context } = scope;
  const own = row.indicator === null ? undefined : context.indicators.get(row.indicator);
  const objective = context.objectives.get(row.objective);
  return [row.request, own?.title, own?.formula, own?.purpose, row.motivation, objective?.title];
}

/** A text in capitals, in lower case; names and acronyms are kept as the document prints them elsewhere. */
function lowerCaseText(text: string, scope: Scope, names: boolean): string {
  if (!isAllCapitals(text)) return text;
  const printed = printedWords(sources(scope));
  const plain = withAccents(text.toLowerCase());
  return plain.replace(WORD, (word) => {
    const known = printed.get(foldedWord(word));
    const acronym = known === undefined || isAllCapitals(known) ? scope.context.acronyms.get(word) : undefined;
    if (acronym !== undefined && word.length > 1) return acronym;
    return known !== undefined && (names || isAllCapitals(known)) && known.length > 1 ? known : word;
  });
}

function trimmedText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”«»'‘’:,.–-]+(?=\S)/, '')
    .replace(/[\s"“”«»‘:;,.–-]+$/, '')
    .trim();
}

/** A name or title in sentence case: "NUMERO VISITATORI" → "Numero visitatori". */
export function printedTitle(text: string, scope: Scope): string {
  const title = lowerCaseText(trimmedText(text).replace(/(?<!\p{L})['‘’]|(?<![aeiouAEIOU])['’]$/gu, ''), scope, true);
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** A formula in lower case with one space around its operators. */
export function printedFormula(text: string, scope: Scope): string {
  return lowerCaseText(trimmedText(text), scope, false)
    .replace(/\s*([*/+×÷])\s*/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();
}
