import { italianNumber, possibleMeanings } from '@traguardo/schema/italian-number';
import { doneWord, MOST_DECIMALS } from '@traguardo/schema/reported-value';
import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import type { MeasuredIndicator, ValueForm } from '../../../reading/reported-input.js';
import type { IssueCode } from '../../draft/import-issue.js';
import { printedDay } from '../time/printed-day.js';
import { type NumberStyle, styledNumber } from './number-style.js';
import { quantityOf } from './printed-quantity.js';

/** The printed measures of a row; '' = a cell without text. */
export interface PrintedMeasures {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
}

export interface Measures {
  /** Canonical number text, or an ISO day. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** How the value is written. */
  readonly form: ValueForm;
}

export type MeasuresReading =
  | { readonly kind: 'MEASURES'; readonly measures: Measures; readonly rounded: string | null }
  /** Blank, "n.d.", "-": the value is not reported. */
  | { readonly kind: 'NOT_REPORTED' }
  | { readonly kind: 'FAULT'; readonly code: IssueCode; readonly reason: string }
  /** One of several numbers, as canonical texts. */
  | { readonly kind: 'ASKED'; readonly found: string; readonly meanings: readonly string[] };

const FIELDS = ['value', 'numerator', 'denominator'] as const;
const LONGEST_QUOTE = 60;
/** In any language that a spreadsheet speaks: "#DIV/0!", "#N/D", "#RIF!". */
const UNREAD = { kind: 'unreadable' } as const;
const SHEET_ERROR = /^#(?:[\p{Lu}\d]{1,12}(?:\/[\p{Lu}\d]{1,5})?)[!?]?$/u;
const NOT_REPORTED =
  /^(?:[-–—_./=*]{1,5}|n\.? ?[dapr]\.?|n\.?c\.?|n\/[dapr]|nd|np|na|nr|(?:dato |valore )?non (?:ancora )?(?:applicabile|valutabile|disponibile|rilevat[oa]|rilevabile|rendicontat[oa]|pervenut[oa]|comunicat[oa])|da (?:rilevare|rendicontare|definire|comunicare))$/i;
const RATIO = /^(\d[\d.,]*) ?(?:\/|su) ?(\d[\d.,]*)$/i;

/** Whether a cell says that there is no value. */
export function isNotReported(text: string): boolean {
  return NOT_REPORTED.test(text.replace(/ \([^()]*\)$/, '').trim()) || text === '';
}

interface MeasuresContext {
  /** Null = the plan does not have it. */
  readonly indicator: MeasuredIndicator | null;
  /** Whether numbers were computed by a spreadsheet, with more decimals than anybody wrote. */
  readonly isComputed: boolean;
  /** Whether the heading says that the values are percentages. */
  readonly isShare: boolean;
}

/** What the measures of a row say of an indicator of a kind; a number that may be two is asked, as in the entry grid. */
export function rowMeasures(printed: PrintedMeasures, style: NumberStyle, context: MeasuresContext): MeasuresReading {
  const kind = context.indicator?.kind ?? null;
  if (FIELDS.every((field) => isNotReported(printed[field]))) return { kind: 'NOT_REPORTED' };
  const ratio = kind === 'PERCENT' && isDate(printed.value) === false ? RATIO.exec(printed.value) : null;
  const texts = ratio === null ? printed : { value: '', numerator: ratio[1] ?? '', denominator: ratio[2] ?? '' };
  let rounded: string | null = null;
  const read: Record<(typeof FIELDS)[number], string | null> = { value: null, numerator: null, denominator: null };
  for (const field of FIELDS) {
    const text = texts[field];
    if (isNotReported(text)) continue;
    const measure = oneMeasure(text, field, style, context);
    if (measure.kind !== 'VALUE') return measure;
    const short = context.isComputed ? roundedNumber(measure.value) : null;
    if (short !== null)
      rounded = `${measure.value.replace('.', ',')} ha più di ${MOST_DECIMALS} decimali, ed è arrotondato a ${short.replace('.', ',')}`;
    read[field] = short ?? measure.value;
  }
  if (isResultOf(read, kind)) read.value = null;
  const together = wrongTogether(read.value, read.numerator, read.denominator);
  if (together !== null) return { kind: 'FAULT', code: 'INVALID_ROW', reason: together };
  return { kind: 'MEASURES', measures: { ...read, form: valueForm(texts.value) }, rounded };
}

type OneMeasure = { readonly kind: 'VALUE'; readonly value: string } | Exclude<MeasuresReading, { kind: 'MEASURES' }>;

function oneMeasure(
  text: string,
  field: (typeof FIELDS)[number],
  style: NumberStyle,
  { indicator, isShare }: MeasuresContext,
): OneMeasure {
  if (SHEET_ERROR.test(text)) {
    const reason = `la cella contiene l’errore ${quoted(text)} del foglio di calcolo: correggere la formula, o scrivere il valore`;
    return { kind: 'FAULT', code: 'UNREADABLE_NUMBER', reason };
  }
  if (text.startsWith('=')) {
    const reason = `la cella contiene una formula senza risultato (${quoted(text)}): aprire il file con il foglio di calcolo e salvarlo, oppure scrivere il valore`;
    return { kind: 'FAULT', code: 'INVALID_ROW', reason };
  }
  if (field !== 'value' && text.includes('%')) {
    const reason = `${quoted(text)} è un numeratore o denominatore: scriverlo senza %`;
    return { kind: 'FAULT', code: 'NOT_A_PERCENTAGE', reason };
  }
  // "fatto", "sì" and a day are values in either style, whatever the indicator then makes of them.
  const word = field === 'value' ? (doneWord(text) ?? printedDay(text)) : null;
  if (word !== null) return { kind: 'VALUE', value: word };
  const quantity = quantityOf(text, indicator);
  const number = quantity === null ? UNREAD : styledNumber(quantity.digits, style);
  if (quantity === null || number.kind !== 'value') {
    return { kind: 'FAULT', code: 'UNREADABLE_NUMBER', reason: `${quoted(text)} non è un numero leggibile` };
  }
  const meanings = style === 'ITALIAN' ? possibleMeanings(quantity.digits.replace(/€|euro?|%/gi, '').trim()) : [];
  if (meanings.length > 0) return { kind: 'ASKED', found: text, meanings };
  const isOfAttainment = isShare && indicator?.kind === 'NUMBER' && !text.includes('%');
  if (!quantity.isExact || isOfAttainment) {
    const found = isOfAttainment ? `${text}, in una colonna di percentuali` : text;
    return { kind: 'ASKED', found, meanings: [italianNumber(number.value)] };
  }
  return { kind: 'VALUE', value: number.value };
}

function isDate(text: string): boolean {
  return printedDay(text) !== null;
}

function valueForm(text: string): ValueForm {
  if (isDate(text)) return 'DAY';
  if (text !== '' && !/\d/.test(text)) return 'WORD';
  return text.includes('%') ? 'PERCENT' : 'NUMBER';
}

/** A spreadsheet computes with more decimals than anybody wrote: they are rounded, and the row says so. */
function roundedNumber(text: string): string | null {
  if (!/^-?\d+\.\d+$/.test(text)) return null;
  const exact = new Decimal(text);
  return exact.decimalPlaces() > MOST_DECIMALS ? exact.toDecimalPlaces(MOST_DECIMALS).toFixed() : null;
}

function wrongTogether(value: string | null, numerator: string | null, denominator: string | null): string | null {
  if (value !== null && (numerator !== null || denominator !== null)) {
    return 'ci sono sia il valore sia numeratore o denominatore: lasciare solo uno dei due modi';
  }
  const isHalf = (numerator === null) !== (denominator === null);
  return isHalf ? 'numeratore e denominatore vanno indicati insieme' : null;
}

/** Whether the value beside numerator and denominator is what they give, to as many decimals as are printed. */
export function isResultOf(
  { value, numerator, denominator }: Pick<Measures, 'value' | 'numerator' | 'denominator'>,
  kind: IndicatorKind | null,
): boolean {
  if (value === null || numerator === null || denominator === null || isDate(value)) return false;
  const whole = new Decimal(denominator);
  if (whole.isZero()) return false;
  const printed = new Decimal(value);
  const result = new Decimal(numerator).div(whole).times(kind === 'PERCENT' ? 100 : 1);
  return result.toDecimalPlaces(printed.decimalPlaces()).equals(printed);
}

/** A printed text within a message. */
export function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `«${text.slice(0, LONGEST_QUOTE)}…»` : `«${text}»`;
}
