import { foldedWords, unmarkedText } from '../../text/folded-words.js';
import { printedNumber } from '../../text/printed-number.js';
import { type GanttPeriod, ganttWeeks, MONTH, monthNumber } from './gantt-weeks.js';

/** How many months a part of the year has, by the word for it. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^bim(?:estre)?$|^b$/, 2],
  [/^trim(?:estre)?$|^[tq]$/, 3],
  [/^quadr(?:im(?:estre)?)?$/, 4],
  [/^sem(?:estre)?$/, 6],
];
const ORDINALS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
  quinto: 5,
  sesto: 6,
};
/** Words of the heading that stands over all months. */
const OVER =
  /^(?:cronoprogramma|cronogramma|gantt|diagramma|tempi|tempistica|temporale|programmazione|pianificazione|calendario|periodo|mes[ei]|trimestri|anno|esercizio|attuazione|realizzazione|previst[aio]|di|del|(?:19|20)\d\d)$/;
/** Fewer months beside each other may be anything else; beside a phase two are enough. */
const FEWEST = 6;
const FEWEST_OF_PHASES = 2;
/** A period without a last day ends with its month. */
const MONTH_END = 31;
const INITIALS = 'gfmamglasond';

/** The periods of a Gantt by position; empty where the headings have none. Each period stands once; the twelve initials
 *  count only together and in their order, quarters and other parts of the year only beside a phase. */
export function ganttMonths(
  headings: readonly string[],
  { hasPhases = false, year = null }: { readonly hasPhases?: boolean; readonly year?: number | null } = {},
): ReadonlyMap<number, GanttPeriod> {
  const weeks = hasPhases ? ganttWeeks(headings, year) : new Map<number, GanttPeriod>();
  if (weeks.size > 0) return headings.some((heading) => namesOtherYear(heading, year)) ? new Map() : weeks;
  if (headings.some((heading) => isOfOtherYear(heading, year))) return new Map();
  const words = headings.map(ownWords);
  const months = periods(words, monthOf);
  const fewest = hasPhases ? FEWEST_OF_PHASES : FEWEST;
  if (months.size >= fewest && isEachOnce(months)) return months;
  const numbered = hasPhases ? numberedMonths(headings) : new Map<number, GanttPeriod>();
  if (numbered.size > 0) return numbered;
  const initials = initialMonths(words);
  if (initials.size > 0 || !hasPhases) return initials;
  const parts = periods(words, partOfYear);
  return parts.size >= FEWEST_OF_PHASES && isEachOnce(parts) ? parts : new Map();
}

function periods(
  headings: readonly (readonly string[])[],
  read: (words: readonly string[]) => GanttPeriod | null,
): Map<number, GanttPeriod> {
  const found = headings.map((words, position) => [position, read(words)] as const);
  return new Map(found.flatMap(([position, period]) => (period === null ? [] : [[position, period] as const])));
}

function isEachOnce(found: ReadonlyMap<number, GanttPeriod>): boolean {
  return new Set([...found.values()].map(({ first }) => first)).size === found.size;
}

/** "Mesi" over 1 to 12: all of them, since fewer may be the months of a project. */
function numberedMonths(headings: readonly string[]): ReadonlyMap<number, GanttPeriod> {
  const found = headings.map((heading) => {
    const words = foldedWords(unmarkedText(heading));
    const numbers = words.filter((word) => /^(?:[1-9]|1[0-2])$/.test(word));
    return words.some((word) => /^mes[ei]$/.test(word)) && numbers.length === 1 ? Number(numbers[0]) : null;
  });
  const months = found.filter((month) => month !== null);
  const areAll = months.length === 12 && months.every((month, at) => month === at + 1);
  return new Map(
    areAll ? found.flatMap((month, at) => (month === null ? [] : [[at, { first: month, last: month }] as const])) : [],
  );
}

function initialMonths(headings: readonly (readonly string[])[]): ReadonlyMap<number, GanttPeriod> {
  const letters = headings.map(([word = ' ', ...others]) => (others.length === 0 && word.length === 1 ? word : ' '));
  const start = letters.join('').indexOf(INITIALS);
  return new Map(start < 0 ? [] : [...INITIALS].map((_, at) => [start + at, { first: at + 1, last: at + 1 }]));
}

/** The first and the last month with a mark; null where none has one. A dash or a zero is no mark. */
export function markedMonths(
  cells: readonly string[],
  months: ReadonlyMap<number, GanttPeriod>,
  shift: number,
): GanttPeriod | null {
  const marked = [...months].filter(([position]) => isMark(cells[position + shift] ?? '')).map(([, period]) => period);
  const [earliest] = marked.toSorted((a, b) => a.first - b.first || (a.firstDay ?? 0) - (b.firstDay ?? 0));
  const latest = marked
    .toSorted((a, b) => a.last - b.last || (a.lastDay ?? MONTH_END) - (b.lastDay ?? MONTH_END))
    .at(-1);
  if (earliest === undefined || latest === undefined) return null;
  return {
    first: earliest.first,
    last: latest.last,
    ...(earliest.firstDay !== undefined && { firstDay: earliest.firstDay }),
    ...(latest.lastDay !== undefined && { lastDay: latest.lastDay }),
  };
}

function isMark(cell: string): boolean {
  return cell !== '' && printedNumber(cell).kind !== 'missing' && !/^(?:0+ ?%?|no)$/i.test(cell);
}

/** Whether a heading names a month of another year than the plan's: "gen-25", "Cronoprogramma 2025 G". */
function isOfOtherYear(heading: string, year: number | null): boolean {
  const words = foldedWords(unmarkedText(heading));
  const named = words.flatMap((word) => (/^20\d\d$/.test(word) ? [Number(word)] : [])).concat(shortYear(words));
  return year !== null && monthOf(ownWords(heading)) !== null && named.length > 0 && !named.includes(year);
}

function namesOtherYear(heading: string, year: number | null): boolean {
  const named = foldedWords(unmarkedText(heading)).filter((word) => /^20\d\d$/.test(word));
  return year !== null && named.length > 0 && !named.includes(String(year));
}

/** The year of "gen-24". */
function shortYear([, second, ...others]: readonly string[]): number[] {
  return others.length === 0 && /^\d\d$/.test(second ?? '') ? [2000 + Number(second)] : [];
}

/** The words of a heading without those of the heading over all months. */
function ownWords(heading: string): string[] {
  const words = foldedWords(unmarkedText(heading));
  const first = words.findIndex((word) => !OVER.test(word));
  return first < 0 ? [] : words.slice(first).filter((word) => !/^(?:19|20)\d\d$/.test(word));
}

function monthOf([word, ...others]: readonly string[]): GanttPeriod | null {
  const isAlone = others.length === 0 || (others.length === 1 && /^\d\d$/.test(others[0] ?? ''));
  const month = isAlone && MONTH.test(word ?? '') ? monthNumber(word ?? '') : 0;
  return month === 0 ? null : { first: month, last: month };
}

/** "I trim.", "2° trimestre", "Trim. 3", "T4", "II semestre"; a bare "IV" is a quarter. */
function partOfYear(words: readonly string[]): GanttPeriod | null {
  const parts = words.flatMap((word) => /^([a-z])(\d)$/.exec(word)?.slice(1) ?? [word.replace(/^(\d)(?:o|°)$/, '$1')]);
  if (parts.length === 0 || parts.length > 2) return null;
  const order = parts.flatMap((part) => (/^[1-6]$/.test(part) ? Number(part) : (ORDINALS[part] ?? [])));
  const names = parts.filter((part) => !/^[1-6]$/.test(part) && ORDINALS[part] === undefined);
  const [nth, ...more] = order;
  const isBare = names.length === 0 && /^i/.test(parts[0] ?? '');
  const months = isBare ? 3 : PARTS.find(([name]) => name.test(names[0] ?? ''))?.[1];
  if (nth === undefined || more.length > 0 || months === undefined || nth * months > 12) return null;
  return { first: (nth - 1) * months + 1, last: nth * months };
}
