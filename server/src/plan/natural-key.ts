const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/g;
const DIACRITICS = /\p{M}/gu;
const MUNICIPALITY = /^comune-(?:(?:di|d|del|dei|degli|delle|dello|de)-|(?=dell-|della-))?/;
const DIGITS_WIDTH = 12;
/** Signs of a name that its key keeps, of several with one meaning the first. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '/': '~', '\\': '~', '|': '~' },
  ...{ '[': '(', '{': '(', ']': ')', '}': ')' },
};

/** Text for comparing and searching: without case and accents, one kind of apostrophe, single spaces. An apostrophe
 *  in place of an accent (`UTILITA'`) is removed like the accent itself. */
export function foldedText(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/([aeiou])'(?![\p{L}\p{N}])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A part of a text, folded as the whole is: a space at its edge stays a space between words. */
export function foldedPart(part: string): string {
  const folded = foldedText(part);
  if (folded === '') return /\s/.test(part) ? ' ' : '';
  return `${/^\s/.test(part) ? ' ' : ''}${folded}${/\s$/.test(part) ? ' ' : ''}`;
}

/** Whether two printed texts are equal regardless of case, accents, apostrophes, quotes and spaces. */
export function sameText(a: string, b: string): boolean {
  return a === b || comparableText(a) === comparableText(b);
}

function comparableText(text: string): string {
  return foldedText(text)
    .replace(/[“”«»]/g, '"')
    .replace(/[–—‐‑]/g, '-')
    .replace(/ ?([^\p{L}\p{N} ]) ?/gu, '$1');
}

/** The words of a name: "Città dell'Arte" -> "citta-dell-arte". Letters of all alphabets count; a name without any is
 *  its own key. */
export function wordsKey(name: string): string {
  const folded = foldedText(name);
  return folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || folded;
}

/** The key of an area or sector: its words, and the signs by which names differ that have the same words: "Servizi A/B"
 *  -> "servizi-a-~-b", "Area 1 +" -> "area-1-+". It is its own key, and has no sign that divides an address. */
export function groupKey(name: string): string {
  const folded = foldedText(name);
  return /[\p{L}\p{N}]/u.test(folded) ? signedWords(folded) : folded;
}

function signedWords(folded: string): string {
  const parts = folded.match(/[\p{L}\p{N}]+|[()[\]{}+/\\|~]/gu) ?? [];
  return parts.map((part) => SIGNS[part] ?? part).join('-');
}

/** Whether two names have the same words and yet differ in more than case, accents, spaces and the marks at their ends:
 *  then it is not certain whether both name the same. */
export function differInMarks(one: string, other: string): boolean {
  return wordsKey(one) === wordsKey(other) && withoutEdges(one) !== withoutEdges(other);
}

function withoutEdges(name: string): string {
  return comparableText(name).replace(/^[.,;:!?'"_…·•-]+|[.,;:!?'"_…·•-]+$/g, '');
}

/** The ASCII key of a name: "Città dell'Arte", "CITTA' DELL'ARTE" -> "citta-dell-arte". */
export function slug(text: string): string {
  return foldedText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The key of a municipality: its name alone, "Comune di Cremona" -> "cremona". Articles stay: "Comune della
 *  Spezia" -> "la-spezia". Other bodies keep their full name. */
export function municipalitySlug(name: string): string {
  const key = slug(name);
  const town = key.replace(MUNICIPALITY, '').replace(/^dell(a?)-/, 'l$1-');
  return key.startsWith('comune-') && town !== '' ? town : key;
}

/** A text whose plain byte order is the natural order of codes: 278 before 1011, C16_0010 before C117_0002. */
export function naturalOrder(code: string): string {
  return code.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(DIGITS_WIDTH, '0'));
}
