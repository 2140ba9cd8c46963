import { type Format, format, type Language } from '@traguardo/schema/format';
import { italianWords } from '@traguardo/schema/words/it';

type VocabularyWords = typeof italianWords;

/** The language and vocabulary of the page; Italian until another one is chosen. */
let current: Format = format('it', italianWords);

/** Formats numbers and dates in this language from now on. */
export function writeAs(language: Language, words: VocabularyWords): void {
  current = format(language, words);
}

export const number: Format['number'] = (value) => current.number(value);
export const percent: Format['percent'] = (value) => current.percent(value);
export const share: Format['share'] = (value) => current.share(value);
export const difference: Format['difference'] = (value) => current.difference(value);
export const measure: Format['measure'] = (value, kind, unit) => current.measure(value, kind, unit);
export const deviation: Format['deviation'] = (value, kind, unit) => current.deviation(value, kind, unit);
export const target: Format['target'] = (shown) => current.target(shown);
export const canonicalTarget: Format['canonicalTarget'] = (canonical, kind, unit, polarity) =>
  current.canonicalTarget(canonical, kind, unit, polarity);
export const revisionValue: Format['revisionValue'] = (value) => current.revisionValue(value);
export const date: Format['date'] = (iso) => current.date(iso);
