import { englishWords } from '@traguardo/schema/words/en';
import { italianWords } from '@traguardo/schema/words/it';
import { ACCOUNT_SENTENCES } from './account-sentences.js';
import { IMPORT_SENTENCES } from './import-sentences.js';
import { PLAN_SENTENCES } from './plan-sentences.js';
import { REPORTING_SENTENCES } from './reporting-sentences.js';
import { REQUEST_SENTENCES } from './request-sentences.js';
import { REVIEW_SENTENCES } from './review-sentences.js';
import type { Sentences } from './sentences.js';

/** Every sentence of the server that has an English one. */
export const SENTENCES: Sentences = {
  ...REQUEST_SENTENCES,
  ...ACCOUNT_SENTENCES,
  ...PLAN_SENTENCES,
  ...REPORTING_SENTENCES,
  ...REVIEW_SENTENCES,
  ...IMPORT_SENTENCES,
};

interface Template {
  /** What stands between the parts. */
  readonly texts: readonly string[];
  readonly english: string;
  /** How much of it is no part. */
  readonly length: number;
}

/** Those with the most words of their own come first: the most exact one tells what a sentence is. */
const TEMPLATES: readonly Template[] = Object.entries({ ...fieldNames(), ...SENTENCES })
  .map(([italian, english]) => ({ texts: italian.split('{}'), english, length: italian.replaceAll('{}', '').length }))
  .sort((a, b) => b.length - a.length);

const BREAK = /(?<=[.?!]) (?=[A-ZÀÈÉ«0-9])/;
const ITALIAN_NUMBER = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/**
 * What the server says, in English: sentences and parts of sentences of the catalogue, their own parts likewise; what is
 * not in it, as a code, a name or the words of a document, stays as it is. Sentences are stored and sent in Italian, so
 * that those of any age have their English.
 */
export function inEnglish(italian: string): string {
  const sentences = italian.split(BREAK);
  return sentencesInEnglish(sentences) ?? translated(italian, false) ?? italian;
}

/** A text of several sentences of the catalogue, the longest first; null = it is none. */
function sentencesInEnglish(sentences: readonly string[]): string | null {
  for (let size = sentences.length; size > 0; size -= 1) {
    const first = translated(sentences.slice(0, size).join(' '), true);
    if (first === null) continue;
    if (size === sentences.length) return first;
    const rest = sentencesInEnglish(sentences.slice(size));
    if (rest !== null) return `${first} ${rest}`;
  }
  return null;
}

/** A text that one template fits; null = none does. `isStrict`: its parts are no sentences themselves. */
function translated(text: string, isStrict: boolean): string | null {
  for (const { texts, english } of TEMPLATES) {
    const parts = partsOf(text, texts);
    if (parts === null || (isStrict && parts.some((part) => BREAK.test(part)))) continue;
    return filled(english, parts);
  }
  return null;
}

/** What stands in the places of a template; null = it does not fit. Every text is looked for once: a request as long as
 *  it likes is quoted at no cost. */
function partsOf(text: string, [start = '', ...texts]: readonly string[]): readonly string[] | null {
  const end = texts.pop();
  if (end === undefined) return text === start ? [] : null;
  if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length) return null;
  const last = text.length - end.length;
  const parts: string[] = [];
  let from = start.length;
  for (const between of texts) {
    const at = text.indexOf(between, from);
    if (at < 0 || at + between.length > last) return null;
    parts.push(text.slice(from, at));
    from = at + between.length;
  }
  return [...parts, text.slice(from, last)];
}

/** What stands between quotation marks is quoted as it is. */
function filled(english: string, parts: readonly string[]): string {
  let next = 0;
  return english.replaceAll(/(“?)\{(#?)(\d?)\}/g, (_, quotation: string, number: string, place: string) => {
    const part = parts[place === '' ? next : Number(place) - 1] ?? '';
    next += 1;
    if (quotation !== '') return `${quotation}${part}`;
    return number !== '' && ITALIAN_NUMBER.test(part) ? englishNumber(part) : inEnglish(part);
  });
}

function englishNumber(italian: string): string {
  return italian.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** Fields are named in small letters within a sentence. */
function fieldNames(): Sentences {
  const english: Readonly<Record<string, string>> = englishWords.field;
  return Object.fromEntries(
    Object.entries(italianWords.field).flatMap(([field, italian]) => {
      const name = english[field];
      return name === undefined ? [] : [[italian.toLowerCase(), name.toLowerCase()] as const];
    }),
  );
}
