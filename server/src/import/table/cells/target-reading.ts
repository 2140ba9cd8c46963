import { canonicalRange } from '@traguardo/schema/canonical-target';
import { Decimal } from 'decimal.js';
import { doneOrNot, signedText, targetDirection, withoutBound } from '../../../plan/measure/target-words.js';
import { foldedText } from '../../../plan/natural-key.js';
import { numberWord } from '../../decision/words/number-words.js';
import { canonicalNumber, printedNumber } from '../../text/printed-number.js';
import { couldBeDay, namedDay } from './target-date.js';

/** What a printed target says. `value` is canonical, see `schema/src/canonical-target.ts`. */
export interface TargetValue {
  readonly kind: 'value';
  readonly value: string;
  /** Of the number; null where none is printed, and for a percentage. */
  readonly unit: string | null;
  /** The targets of other years that the text names. */
  readonly years: readonly { readonly year: number; readonly target: string; readonly text: string }[];
  /** The targets of days before the last one. */
  readonly interim: readonly { readonly due: string; readonly target: string; readonly text: string }[];
  /** The year that the target is compared with: "+10 % rispetto al 2018". */
  readonly baselineYear: number | null;
}

export type TargetReading = TargetValue | { readonly kind: 'missing' } | { readonly kind: 'unreadable' };

export interface TargetContext {
  /** The plan's year. */
  readonly year: number;
  /** Whether the words beside the target speak of dates, so that `30.06` is one. */
  readonly speaksOfDates: boolean;
}

const UNREADABLE: TargetReading = { kind: 'unreadable' };
const LONGEST = 200;
const LEAP_YEAR = 2000;
/** "1a fase", "2° lotto": a number of something in a row. */
const ORDINAL = /^\d+ ?(?:[ao](?![a-z0-9'])|[°ª](?! ?\d))/;
const NUMBER = String.raw`(?:€ ?|euro )?[+-]? ?(?:€ ?)?\d[\d.,]*`;
const QUANTITY = new RegExp(`^(${NUMBER})(?:,-+)?(.*)$`);
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:mila(?![a-z])|k(?= ?(?:€|euro)))/, 3],
  [/^ ?(?:milion[ei]|mln\.?|m(?= ?(?:€|euro)))(?: di(?= euro))?(?![a-z])/, 6],
  [/^ ?(?:miliard[io]|mld\.?)(?: di(?= euro))?(?![a-z])/, 9],
];
const PERCENT = /^ ?(?:%|per ?cento(?![a-z]))/;
const IN_WORDS = /^ ?\(([a-z ]{2,60})\)/;
const BASELINE =
  /^,? ?(?:rispetto (?:al(?:l'anno)?|ai valori del|al dato (?:del )?|alla media del)|sul(?:l'anno)?|su base|in piu del|in meno del|vs\.?|nei confronti del) ?(?:valore del |dato del )?((?:19|20)\d\d|(?:anno )?precedente)/;
const DEADLINE =
  /^,? ?\(?(?:da (?:raggiungere|conseguire|realizzare) )?(?:entro(?: e non oltre)?|al|alla|a) (.{2,40}?)\)?$/;
/** Words after a number by which it would mean something else. */
const QUALIFIED =
  /(?:^|[^a-z])(?:o|oppure|salvo|se|ma|circa|rispetto|entro|non|meno|piu|di cui|poi|fino|oltre|almeno|max|massim[oaie]|minim[oaie]|min\.|da|dal|dall|precedente|anno scorso|ridott[oa]|aument\w*|su)(?![a-z])/;
const UNIT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:gg?\.?|giorn[oi]|giornate)$/, 'giorni'],
  [/^(?:gg\.?|giorni) (?:lav(?:\.|orativi))$/, 'giorni lavorativi'],
  [/^(?:€|eur|euro)$/, 'euro'],
  [/^(?:hh?\.?|or[ae])$/, 'ore'],
  [/^(?:min\.?|minut[oi])$/, 'minuti'],
  [/^mes[ei]$/, 'mesi'],
  [/^ann[oi]$/, 'anni'],
  [/^settiman[ae]$/, 'settimane'],
];
const NO_UNIT = /^(?:nr?\.?|unita|numero)$/;
const CHANGE =
  /^(?:(riduzione|riduz\.|diminuzione|contrazione|calo|abbattimento)|(aumento|incremento|crescita|miglioramento)) (?:(?:minim[oa]|almeno|pari|di almeno) )?(?:di|del(?:l[ao'])?|al(?:l')?)? ?(?:il |almeno )?(?=\d)/;
const SHARE_OF = /^(\d{1,6}) ?(?:su|\/|di) ?(\d{1,6})$/;
const OF_WHOLE = /^ ?(?:su|\/) ?(\d[\d.,]*)$/;
const BOTH_LIMITS = new RegExp(
  `^(?:(?:compres[oaie] )?(?:tra|fra)|da(?:l|ll'|i|gli)?|range|intervallo:?)? ?(?:il |i |l'|un )?(${NUMBER}) ?(%?) ?(e|ed|a(?:d|l|ll'|i|gli)?|-|÷|~|\\.\\.) ?(?:il |i |l'|un )?(${NUMBER})(.*)$`,
);
const BETWEEN = /^(?:compres[oaie] )?(?:tra|fra)(?![a-z])/;
const FROM_TO = /^da(?:l|ll'|i|gli)?(?![a-z])/;
const BOUND_WORD =
  '(?:non (?:oltre|superior|inferior|meno|piu|maggior|minor)|max|massim|al massimo|min(?![a-z])|minim|almeno|superior|inferior|maggior|minor|[<>]=?)';
const TWO_BOUNDS = new RegExp(`^(.*\\d.*?)[,;/]? ?(?:e |ed |ma )?(${BOUND_WORD}.*\\d.*)$`);
const OF_YEAR = /(?:^|[/;,|] ?| )(?:anno |nel |\()?((?:19|20)\d\d)\)?(?: ?[:=] ?| - )/g;
const YEAR_AFTER = /^(.+?) ?(?:\(((?:19|20)\d\d)\)|(?:nel|per il|anno) ((?:19|20)\d\d))$/;
const STAGE = /^(.*?\d.*?) ?(?:entro(?: e non oltre)?|al|alla|a)(?: (?:il|la|lo|l'))? ?(?!\d+ ?%)(.{3,30})$/;
const STAGE_FIRST = /^(?:entro |al |alla )?(?:il |la |l')?([^:=]{3,30}?) ?[:=] ?(.+)$/;
const WITHIN =
  /^(?:(.{0,80}?)[ ,:])?(?:entro(?: e non oltre)?|non oltre|prima del(?:la)?|fino al)(?: (?:il|la|lo|i|gli|le))? ?(.{2,40})$/;
const LIST_MARK = /^(?:\d|[a-z])\) ?|^[•▪·] ?/;
/** "4 su una scala da 1 a 5": the scale says what the number means and is no limit of it. */
const OF_SCALE = /,? ?\(?(?:su|in)(?: una)? scala (?:da )?\d{1,3} ?(?:a|-) ?\d{1,3}\)?$/;
const FOOTNOTE = / ?(?:\(\*{1,3}\)|\*{1,3})$/;

/**
 * Reads a printed or typed target: a number with its bound and unit, a percentage, a date, a range, done or not done,
 * one target for each of several years or days. A text that is not understood to the last word is unreadable: the
 * reader does not guess.
 */
export function targetReading(text: string, context: TargetContext): TargetReading {
  if (printedNumber(text).kind === 'missing') return { kind: 'missing' };
  if (text.length > LONGEST) return UNREADABLE;
  const words = signedText(text)
    .replace(LIST_MARK, '')
    .replace(FOOTNOTE, '')
    .replace(OF_SCALE, '')
    .replace(/[.;]$/, '');
  return (
    targetsOfYears(words, context) ??
    targetsOfDays(words, context) ??
    withPrintedUnit(singleTarget(words, context), text)
  );
}

/** The value of one target without stages and years. */
function singleTarget(words: string, context: TargetContext): TargetReading {
  const done = doneOrNot(words);
  if (done !== null) return target(done);
  if (couldBeDay(words, context.year) && !context.speaksOfDates) return UNREADABLE;
  const day = dayTarget(words, context.year);
  if (day !== null) return target(day);
  return share(words) ?? range(words) ?? quantity(words, context) ?? UNREADABLE;
}

function target(value: string, unit: string | null = null, baselineYear: number | null = null): TargetValue {
  return { kind: 'value', value, unit, years: [], interim: [], baselineYear };
}

/** `30/06`, "entro il 30 giugno", "approvazione del bilancio entro giugno". A fraction such as `10/12` could be a day. */
function dayTarget(words: string, year: number): string | null {
  if (/^\d{1,2}[/-]\d{1,2}$/.test(words)) {
    const [first = '', second = ''] = words.split(/[/-]/);
    const isDay =
      second.startsWith('0') || (words.includes('/') && Number(first) > 12 && Number(first) > Number(second));
    return isDay ? namedDay(words, year) : null;
  }
  const plain = namedDay(words.replace(/^(?:il|al|data|scadenza:?) /, ''), year);
  if (plain !== null && !/^(?:l'anno|anno|il(?: 20\d\d)?|20\d\d| )*$/.test(words)) return plain;
  const [, deed = '', day = ''] = WITHIN.exec(words) ?? [];
  if (day === '' || /\d|%/.test(deed)) return null;
  return /^(?:20\d\d)$/.test(day) ? `${day}-12-31` : namedDay(day, year);
}

/** "3 su 4", "2/3": the first of the two is what is to be reached. */
function share(words: string): TargetReading | null {
  const [, part, whole] = SHARE_OF.exec(words) ?? [];
  if (part === undefined || whole === undefined) return null;
  const couldBeMonth = words.includes('/') && /^1[0-2]$/.test(whole);
  return Number(part) <= Number(whole) && !/^0/.test(part + whole) && !couldBeMonth ? target(part) : UNREADABLE;
}

function range(words: string): TargetReading | null {
  const limits = BOTH_LIMITS.exec(words);
  if (limits !== null) {
    const [, from = '', , joins = '', to = '', rest = ''] = limits;
    if (!BETWEEN.test(words) && !FROM_TO.test(words) && /^\s*\d+ ?[a-z]/.test(words)) return null;
    const [min, max] = [printedNumber(from.trim()), printedNumber(to.trim())];
    if (min.kind !== 'value' || max.kind !== 'value') return null;
    const unit = unitOf(rest);
    const isDayLike = /^0\d/.test(from) || /^0\d/.test(to);
    const areYears = [min.value, max.value].every((value) => /^20\d\d$/.test(value));
    const areDays = [from, to].every((limit) => couldBeDay(limit.trim(), LEAP_YEAR));
    if (/^ed?$/.test(joins) && !BETWEEN.test(words)) return UNREADABLE;
    // "dal 60% all'80%" is where something starts and where it is to arrive.
    if (/^da(?:l|ll'|i|gli) /.test(words) || /^dall'/.test(words)) return UNREADABLE;
    if (unit === null || isDayLike || areDays || areYears || !new Decimal(min.value).lessThan(max.value))
      return UNREADABLE;
    return target(canonicalRange(min.value, max.value) ?? '', unit.name);
  }
  const [, first = '', second = ''] = TWO_BOUNDS.exec(words) ?? [];
  return second === '' ? null : boundedOnBothSides(first, second);
}

/** "almeno 80 %, non oltre 100 %". */
function boundedOnBothSides(first: string, second: string): TargetReading {
  const sides = [first, second].map((side) => {
    const number = plainQuantity(withoutBound(side.trim()));
    return number === null ? null : { ...number, direction: targetDirection(side, number.value) };
  });
  const min = sides.find((side) => side?.direction === 'HIGHER');
  const max = sides.find((side) => side?.direction === 'LOWER');
  if (min == null || max == null || !new Decimal(min.value).lessThan(max.value)) return UNREADABLE;
  const unit = max.unit ?? min.unit ?? (/€|euro/.test(first + second) ? 'euro' : null);
  return target(canonicalRange(min.value, max.value) ?? '', unit);
}

/** A number, with what is printed before and after it. */
function quantity(words: string, context: TargetContext): TargetReading | null {
  const [change, fall] = CHANGE.exec(words) ?? [];
  const bare = change === undefined ? withoutBound(words) : words.slice(change.length);
  const found = QUANTITY.exec(bare);
  if (found === null || ORDINAL.test(bare)) return null;
  const baseline = splitTail(bare, BASELINE);
  const deadline = splitTail(
    baseline.before,
    DEADLINE,
    (text) => namedDay(withoutArticle(text), context.year) !== null,
  );
  const number = plainQuantity(splitTail(deadline.before, OF_WHOLE).before);
  if (number === null || (change !== undefined && !number.isPercent)) return UNREADABLE;
  const value = fall === undefined ? number.value : `-${number.value}`;
  if (value === String(context.year) && number.unit === null && bare === words) return UNREADABLE;
  const due = deadline.match === null ? null : namedDay(withoutArticle(deadline.match), context.year);
  const unit = number.unit ?? (/€|euro/.test(words) && !number.isPercent ? 'euro' : null);
  const read = target(value, unit, baselineYear(baseline.match, context.year));
  return due === null || due.endsWith('-12-31') ? read : { ...read, interim: [{ due, target: value, text: words }] };
}

/** A number with magnitude, percent sign and unit; null where something else is printed beside it. */
function plainQuantity(words: string): { value: string; unit: string | null; isPercent: boolean } | null {
  const [, digits = '', tail = ''] = QUANTITY.exec(words.trim()) ?? [];
  const printed = printedNumber(digits.replace(/[.,]$/, ''));
  if (printed.kind !== 'value') return null;
  const magnitude = MAGNITUDES.find(([pattern]) => pattern.test(tail));
  const rest = magnitude === undefined ? tail : tail.replace(magnitude[0], '');
  const exact = new Decimal(printed.value).times(new Decimal(10).pow(magnitude?.[1] ?? 0));
  const value = canonicalNumber(exact.isNegative() ? '-' : '', exact.abs().toFixed());
  const unit = unitOf(withoutNumberWords(rest, printed.value));
  if (value.kind !== 'value' || unit === null) return null;
  return { value: value.value, unit: unit.name, isPercent: unit.isPercent };
}

/** "4 (quattro)": the words repeat the number, and are left out. Other words stay, so that nothing is read. */
function withoutNumberWords(rest: string, value: string): string {
  const [bracket, inside = ''] = IN_WORDS.exec(rest) ?? [];
  if (bracket === undefined) return rest;
  return String(numberWord(inside.replaceAll(' ', ''))) === value ? rest.slice(bracket.length) : rest;
}

/** The unit after a number: name null where none is printed; null where the words are no unit. */
function unitOf(rest: string): { name: string | null; isPercent: boolean } | null {
  const isPercent = PERCENT.test(rest);
  const words = rest
    .replace(PERCENT, '')
    .replace(/[ ,]*$/, '')
    .trim();
  if (words === '' || NO_UNIT.test(words)) return { name: null, isPercent };
  // A percentage of something has no other unit.
  if (isPercent)
    return /^(?:di|del|dei|delle|degli|dello|della|dell')[a-z' ]/.test(words) && isUnit(words)
      ? { name: null, isPercent }
      : null;
  const known = UNIT_NAMES.find(([pattern]) => pattern.test(words));
  if (known !== undefined) return { name: known[1], isPercent };
  return isUnit(words) ? { name: words.replace(/^gg?\.?(?= )/, 'giorni'), isPercent } : null;
}

function isUnit(words: string): boolean {
  return /^[a-z²³][a-z²³'./ ]{0,59}$/.test(words) && words.split(' ').length <= 6 && !QUALIFIED.test(words);
}

/** A unit in the letters of the document: folded words have lost accents and case. */
function withPrintedUnit(reading: TargetReading, text: string): TargetReading {
  if (reading.kind !== 'value' || reading.unit === null) return reading;
  const words = /([\p{L}²³][\p{L}²³'’./ ]*)$/u.exec(text.trim())?.[1] ?? '';
  return foldedText(words) === reading.unit ? { ...reading, unit: words.replace(/\s+/g, ' ') } : reading;
}

interface Tail {
  readonly before: string;
  /** What the tail names; null without it. */
  readonly match: string | null;
}

/** Divides words before the first tail that matches to their end. */
function splitTail(words: string, pattern: RegExp, accepts: (named: string) => boolean = () => true): Tail {
  for (let at = words.search(/[\d%a-z)]/) + 1; at < words.length; at += 1) {
    if (!/[ ,(]/.test(words[at] ?? '')) continue;
    const found = pattern.exec(words.slice(at));
    const named = found?.[1];
    if (named !== undefined && found?.[0].length === words.length - at && accepts(named))
      return { before: words.slice(0, at), match: named };
  }
  return { before: words, match: null };
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:il|la|lo|l'|i|le|gli) ?/, '');
}

function baselineYear(named: string | null, year: number): number | null {
  if (named === null) return null;
  return /^\d/.test(named) ? Number(named) : year - 1;
}

/** "2019: 80 / 2020: 85", "80 (2019), 85 (2020)": the plan's year is the target. Null where no year is named so. */
function targetsOfYears(words: string, context: TargetContext): TargetReading | null {
  const parts = partsByYear(words);
  if (parts === null) return null;
  const read = parts.map(({ year, text }) => ({ year, text, reading: singleTarget(text, context) }));
  const own = read.find(({ year }) => year === context.year)?.reading;
  const others = read.filter(({ year }) => year !== context.year);
  if (own?.kind !== 'value') return UNREADABLE;
  const years = others.flatMap(({ year, text, reading }) =>
    reading.kind === 'value' ? [{ year, target: reading.value, text }] : [],
  );
  const isEachOnce = new Set(read.map(({ year }) => year)).size === read.length;
  return isEachOnce && years.length === others.length ? { ...own, years } : UNREADABLE;
}

function partsByYear(words: string): { readonly year: number; readonly text: string }[] | null {
  const marks = [...words.matchAll(OF_YEAR)];
  if (marks[0]?.index === 0) {
    return marks.map((mark, at) => ({
      year: Number(mark[1]),
      text: words.slice(mark.index + mark[0].length, marks[at + 1]?.index).replace(/[/;,| ]+$/, ''),
    }));
  }
  const parts = words.split(/ ?[/;,|] | ?[/;|] ?| - | e (?=\d)/).map((part) => YEAR_AFTER.exec(part.trim()));
  if (parts.length < 2) return null;
  const read = parts.flatMap((part) =>
    part?.[1] === undefined ? [] : [{ year: Number(part[2] ?? part[3]), text: part[1] }],
  );
  return read.length === parts.length ? read : null;
}

/** "50 % entro il 30/06 e 100 % entro il 31/12": the last is the target, the others are of their day. */
function targetsOfDays(words: string, context: TargetContext): TargetReading | null {
  const parts = words.split(/ e (?:il )?(?=\d)|[;,] (?:e )?|; ?| - | \/ /);
  if (parts.length < 2) return null;
  const stages = parts.flatMap((part) => stage(part.trim(), context) ?? []);
  const last = stages.at(-1);
  if (stages.length !== parts.length || last === undefined) return null;
  const isAscending = stages.every(({ due }, at) => at === 0 || (stages[at - 1]?.due ?? '') < due);
  if (!isAscending) return UNREADABLE;
  const interim = stages.slice(0, -1).map(({ due, reading, text }) => ({ due, target: reading.value, text }));
  return { ...last.reading, interim };
}

function stage(text: string, context: TargetContext) {
  const after = STAGE.exec(text);
  const before = after === null ? STAGE_FIRST.exec(text) : null;
  const [amount, day] = after === null ? [before?.[2], before?.[1]] : [after[1], after[2]];
  if (amount === undefined || day === undefined) return null;
  const due = namedDay(withoutArticle(day), context.year);
  const reading = due === null ? null : singleTarget(amount.trim(), context);
  return due === null || reading?.kind !== 'value' ? null : { due, reading, text };
}
