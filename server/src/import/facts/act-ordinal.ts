import { foldedText } from '../../plan/natural-key.js';

const WORDS =
  'prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim'.split(
    ' ',
  );
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const ACT = '(?:provvedimento|atto|variazione|aggiornamento|modifica|proposta|revisione)';
const VARIATION = /\bvariazion[ei]\b/;
const BEFORE = new RegExp(`(?:^|[^a-z0-9])([a-z]{2,16}|\\d{1,2}(?: ?[°^]| ?[oa])?)[ ]${ACT}\\b(.{0,60})`);
const ROMAN_BEFORE = new RegExp(`(?:^|[^A-Za-z0-9])([IVX]{1,5})[°^ªº]? +${ACT}\\b(.{0,60})`, 'i');
const AFTER =
  /\bvariazione(?: (?!del|appro|giunta|atto)[a-z./]{1,14}){0,6},? ?\(?n(?:r|um|umero)?[.°]? ?(\d{1,2})(?![\d])/;
const WORD_AFTER = /\bvariazione ([a-z]{4,16})\b/;

/** The number of the variation act that a line names, in words, digits or Roman numerals: "Quinto provvedimento di
 *  variazione", "2^ variazione", "II variazione", "variazione n. 3". Null where the line names none. */
export function actOrdinal(line: string): number | null {
  if (line.length > 400) return null;
  const text = foldedText(line).replace(/\s+/g, ' ');
  if (!VARIATION.test(text)) return null;
  return ordinalBefore(text) ?? romanBefore(line) ?? ordinalAfter(text);
}

const OTHER_NAMES =
  /^\W*(?:\d{1,2}[°^oa]? )?(?:proposta di )?(?:rimodulazion|aggiornament|revision|assestament|modific)[a-z]* (?:(?:di|del|dei|degli|delle|della|al|agli|alla|infrannuale|obiettivi|n|anno) ?)/;

/** Whether a line is about a variation at all, numbered or not. */
export function namesVariation(line: string): boolean {
  if (
    line.length <= 160 &&
    OTHER_NAMES.test(foldedText(line)) &&
    /\b(?:peg|piano|piao|pdo|obiettivi|performance)\b/.test(foldedText(line))
  )
    return true;
  return /\bprovvediment[oi] di variazion|^\W*(?:proposta di )?variazion[ei]\b|\bvariazione (?:al|del|di)\b/.test(
    foldedText(line),
  );
}

function ordinalBefore(text: string): number | null {
  const match = BEFORE.exec(text);
  if (match === null) return null;
  const [whole = '', word = ''] = match;
  if (!VARIATION.test(whole)) return null;
  return ordinalWord(word) ?? ordinalDigits(word);
}

function ordinalWord(word: string): number | null {
  const at = /[oa]$/.test(word) ? WORDS.indexOf(word.slice(0, -1)) : -1;
  return at < 0 ? null : at + 1;
}

function ordinalDigits(word: string): number | null {
  const match = /^(\d{1,2}) ?[°^oa]$/.exec(word);
  return match === null ? null : positiveOrdinal(Number(match[1]));
}

function romanBefore(line: string): number | null {
  const match = ROMAN_BEFORE.exec(line);
  if (match === null || !VARIATION.test(foldedText(match[0]))) return null;
  const numeral = match[1] ?? '';
  const at = numeral === numeral.toUpperCase() ? ROMAN.indexOf(numeral.toLowerCase()) : -1;
  return at < 0 ? null : at + 1;
}

function ordinalAfter(text: string): number | null {
  const number = AFTER.exec(text)?.[1];
  if (number !== undefined) return positiveOrdinal(Number(number));
  const word = WORD_AFTER.exec(text)?.[1];
  return word === undefined ? null : ordinalWord(word);
}

function positiveOrdinal(ordinal: number): number | null {
  return ordinal > 0 ? ordinal : null;
}
