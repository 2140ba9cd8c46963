import { type Answers, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import { answerTo, LEAVE_OUT } from '../readings-question.js';
import type { FileTable, TableColumn } from '../table/file-table.js';
import type { ReadingField } from '../table/readings-column.js';
import { titleMoment } from '../time/title-moment.js';
import { type ValueMoment, valueMoment } from '../time/value-moment.js';
import { quoted } from './row-measures.js';

/** Columns that together give one value a row: of the year's end, or of an interim day. */
export interface ValueSeries {
  /** Of which at most one is filled in a row. */
  readonly value: readonly TableColumn[];
  readonly numerator: readonly TableColumn[];
  readonly denominator: readonly TableColumn[];
  readonly time: SeriesTime;
}

/** What is known of the time of a series before its rows are read. */
export interface SeriesTime {
  /** Month and day that heading or title give; null = the rows or a person have to say it. */
  readonly day: string | null;
  /** Whether heading or title say that the values are the year's final ones; null = they do not say it. */
  readonly final: boolean | null;
  /** Whether the heading calls the values those of the year: final, where the day is the year's end. */
  readonly isCalledFinal: boolean;
  /** Whether the columns of day and finality are about this series, as they are where it is the main one. */
  readonly hasColumns: boolean;
}

export interface SeriesReading {
  readonly series: readonly ValueSeries[];
  readonly questions: readonly ImportQuestion[];
  /** Headings of values that are of another time, and left out. */
  readonly leftOut: readonly string[];
}

/** The answer that a part's value is that of the year up to its end. */
export const YEAR = 'YEAR';
const PART = 'PART';
const MEASURES = ['value', 'numerator', 'denominator'] as const;

/** The series of values of a table for the plan of a year; what two columns may be is asked. */
export function valueSeries(table: FileTable, year: number, answers: Answers): SeriesReading {
  const groups = groupsOf(table, year);
  const title = titleMoment([...table.titles, ...(table.sheet === null ? [] : [table.sheet])]);
  const other = otherYear(table, title, year, answers);
  if (other !== null) return other;
  if (groups.size === 0) return namedByPerson(table, answers);
  const [final, own] = [groups.get('FINAL') ?? [], groups.get('OWN') ?? []];
  const main = [...final, ...own];
  const last = groups.get('LAST_PART') ?? [];
  const questions: ImportQuestion[] = [];
  const series: ValueSeries[] = [];
  const leftOut = [...(groups.get('OTHER') ?? [])];
  const parts = main.length > 0 ? PARTS_ALONE : partsAnswer(groups, answers);
  if (parts.question !== null) questions.push(parts.question);
  // A title of June is about "Valore", and not about "Consuntivo" beside it.
  const mains = title?.span === 'INTERIM' && final.length > 0 && own.length > 0 ? [final, own] : [main];
  for (const columns of mains) {
    if (columns.length > 0) series.push(...chosen(columns, mainTime(columns, title, year)));
  }
  if (parts.areOfYear && last.length > 0) series.push(...chosen(last, { ...WHOLE_YEAR, hasColumns: false }));
  if (!parts.areOfYear && parts.question === null) leftOut.push(...last);
  for (const [key, columns] of groups) {
    const [, later, day] = /^(LATER )?INTERIM (.*)$/.exec(key) ?? [];
    if (day === undefined) continue;
    // What the second quarter has may be its own alone, as long as nobody says that it is the year's so far.
    if (later !== undefined && !parts.areOfYear) leftOut.push(...(parts.question === null ? columns : []));
    else {
      const time = { day: day || null, final: false, isCalledFinal: false, hasColumns: groups.size === 1 };
      series.push(...chosen(columns, time));
    }
  }
  return { series, questions, leftOut: leftOut.map((column) => placedHeading(column, table)) };

  /** Nothing where it is asked which column is meant. */
  function chosen(columns: readonly TableColumn[], time: SeriesTime): ValueSeries[] {
    const found = MEASURES.map((field) =>
      oneColumn(
        columns.filter((column) => measureOf(column.field) === field),
        table,
        answers,
      ),
    );
    const asked = found.map(({ question }) => question).filter((question) => question !== null);
    questions.push(...asked);
    const [value, numerator, denominator] = found.map((one) => one.columns);
    if (asked.length > 0 || !value || !numerator || !denominator) return [];
    return [{ value, numerator, denominator, time }];
  }
}

/** A heading with its sheet. */
function placedHeading({ heading }: TableColumn, { sheet }: FileTable): string {
  return sheet === null ? heading : `${sheet}: ${heading}`;
}

interface PartsAnswer {
  /** Whether a part's value is that of the year up to its end. */
  readonly areOfYear: boolean;
  readonly question: ImportQuestion | null;
}

/** Beside the year's value, those of later parts are not needed, and may be theirs alone. */
const PARTS_ALONE: PartsAnswer = { areOfYear: false, question: null };

function partsAnswer(groups: ReadonlyMap<string, readonly TableColumn[]>, answers: Answers): PartsAnswer {
  const later = [...groups].filter(([key]) => key.startsWith('LATER ') || key === 'LAST_PART');
  const isOneOfMonitoring = groups.size === 1 && !groups.has('LAST_PART');
  if (later.length === 0 || isOneOfMonitoring) return { areOfYear: true, question: null };
  const question = partsQuestion(later.flatMap(([, columns]) => columns));
  const answer = answerTo(question, answers);
  return { areOfYear: answer === YEAR, question: answer === null ? question : null };
}

/** The values of a table none of whose columns is called one of values, as somebody says. */
function namedByPerson({ likelyValues, rows }: FileTable, answers: Answers): SeriesReading {
  const shown = (column: TableColumn) => {
    const sample = rows.find(({ cells }) => cells[column.at]?.text)?.cells[column.at]?.text ?? '';
    return `${column.heading === '' ? columnName(column.at) : shownColumn(column)}, ad esempio ${quoted(sample)}`;
  };
  const isUnnamed = likelyValues.every(({ heading }) => heading === '');
  const question = importQuestion({
    id: `values:${likelyValues.map(({ at, heading }) => `${columnName(at)} ${heading}`).join(' | ')}`.slice(0, 200),
    code: 'COLUMN_MEANING',
    message: `${isUnnamed ? 'La tabella non ha intestazioni' : 'Nessuna colonna si chiama «valore» o «consuntivo»'}. Quale contiene i valori a consuntivo?`,
    blocking: true,
    field: likelyValues[0]?.heading || null,
    choices: [
      ...likelyValues.map((column) => ({ value: columnName(column.at), label: shown(column) })),
      { value: LEAVE_OUT, label: 'nessuna: la tabella resta fuori' },
    ],
    proposed: likelyValues.length === 1 ? columnName(likelyValues[0]?.at ?? 0) : null,
  });
  const answer = answerTo(question, answers);
  if (answer === null) return { series: [], questions: [question], leftOut: [] };
  const value = likelyValues.filter(({ at }) => columnName(at) === answer);
  const time = { day: null, final: null, isCalledFinal: false, hasColumns: true };
  const series = value.length === 0 ? [] : [{ value, numerator: [], denominator: [], time }];
  return { series, questions: [], leftOut: value.length === 0 ? likelyValues.map(({ heading }) => heading) : [] };
}

const INTERIM = 'INTERIM ';

/** What a table is for whose title or sheet names another year than the plan's; null where it may be of the plan's. */
function otherYear(table: FileTable, title: ValueMoment | null, year: number, answers: Answers): SeriesReading | null {
  const named = title?.year ?? null;
  if (named === null || named === year || table.columns.some(({ moment }) => moment.year === year)) return null;
  const measures = table.columns.filter(({ field }) => measureOf(field) !== null);
  const leftOut = measures.map((column) => placedHeading(column, table));
  const nothing = { series: [], questions: [], leftOut };
  if (table.sheet !== null && valueMoment(table.sheet).year === named) return nothing;
  const question = importQuestion({
    id: `year:${named}`,
    code: 'WHICH_YEAR',
    message: `Sopra la tabella si parla del ${named}, e il piano è del ${year}: i valori sono del ${year}?`,
    blocking: true,
    field: 'year',
    choices: [
      { value: String(year), label: `sono i valori del ${year}` },
      { value: LEAVE_OUT, label: `sono di un altro anno, e restano fuori` },
    ],
    proposed: null,
  });
  const answer = answerTo(question, answers);
  if (answer === null) return { ...nothing, questions: [question], leftOut: [] };
  return answer === LEAVE_OUT ? nothing : null;
}

/** The time of values that are the year's. */
export const WHOLE_YEAR = { day: '12-31', final: true, isCalledFinal: true } as const;

/** The columns of values by the time that their headings name. */
function groupsOf({ columns }: FileTable, year: number): Map<string, TableColumn[]> {
  const hasValues = columns.some(({ field }) => field === 'value' || field === 'numerator');
  const groups = new Map<string, TableColumn[]>();
  for (const column of columns) {
    if (measureOf(column.field) === null) continue;
    // "2021" or "I semestre" beside columns of values may be targets of those times.
    const isTargets = column.field === 'moment' && hasValues;
    if (isTargets && column.moment.span === null) continue;
    const key = isTargets ? 'OTHER' : groupOf(column.moment, year);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return groups;
}

function groupOf(moment: ValueMoment, year: number): string {
  if (moment.span === 'PAST' || (moment.year !== null && moment.year !== year)) return 'OTHER';
  if (moment.span === 'INTERIM') return `${moment.isLaterPart ? 'LATER ' : ''}${INTERIM}${moment.day ?? ''}`;
  if (moment.span === 'LAST_PART') return 'LAST_PART';
  return moment.span === 'FINAL' || moment.year === year ? 'FINAL' : 'OWN';
}

function measureOf(field: ReadingField): (typeof MEASURES)[number] | null {
  if (field === 'moment') return 'value';
  return MEASURES.find((measure) => measure === field) ?? null;
}

/** What headings and titles say together. "Consuntivo 2019" and "al 31/12/2019" are the year's final values. */
function mainTime(columns: readonly TableColumn[], title: ValueMoment | null, year: number): SeriesTime {
  const moments = columns.map(({ moment }) => moment);
  const isCalledFinal = moments.every(({ span }) => span === 'FINAL');
  const hasYear = moments.every((moment) => moment.year === year) || title?.year === year;
  const isEnd = moments.every(({ day }) => day === '12-31');
  const time = { isCalledFinal, hasColumns: true };
  if (title?.span === 'INTERIM') {
    // A title of June above "Valore 31/12" contradicts it, and says nothing of "Valore".
    return isCalledFinal || title.day === null
      ? { day: null, final: null, ...time }
      : { day: title.day, final: false, ...time };
  }
  const isTitleEnd = title?.span === 'FINAL' && (title.day === '12-31' || title.year === year);
  if (isEnd || (isCalledFinal && hasYear) || (isTitleEnd && (title?.year ?? year) === year)) {
    return { day: '12-31', final: true, ...time };
  }
  return { day: null, final: null, ...time };
}

interface OneColumn {
  readonly columns: readonly TableColumn[];
  readonly question: ImportQuestion | null;
}

/** Of columns with one meaning the one that is meant; all of them where no row has two different texts. */
export function oneColumn(columns: readonly TableColumn[], table: FileTable, answers: Answers): OneColumn {
  const differing = table.rows.find(({ cells }) => {
    const texts = columns.map(({ at }) => cells[at]?.text ?? '').filter((text) => text !== '');
    return new Set(texts).size > 1;
  });
  if (columns.length < 2 || differing === undefined) return { columns, question: null };
  const [first] = columns;
  const question = importQuestion({
    id: `column:${columns.map(({ at, heading }) => `${columnName(at)} ${heading}`).join(' | ')}`.slice(0, 200),
    code: 'COLUMN_MEANING',
    message: `Le colonne ${columns.map(shownColumn).join(' e ')} possono essere la stessa cosa, e alla riga ${differing.line} sono diverse. Quale vale?`,
    blocking: true,
    field: first?.heading ?? null,
    choices: columns.map((column) => ({
      value: columnName(column.at),
      label: `${shownColumn(column)}, ad esempio ${differing.cells[column.at]?.text || 'vuota'}`,
    })),
    proposed: null,
  });
  const answer = answerTo(question, answers);
  if (answer === null) return { columns: [], question };
  return { columns: columns.filter(({ at }) => columnName(at) === answer), question: null };
}

/** Asks whether the value of a later part is its own alone. */
export function partsQuestion(columns: readonly TableColumn[], period = ''): ImportQuestion {
  const names =
    columns.length === 0 ? `Nelle righe del periodo ${quoted(period)}` : columns.map(shownColumn).join(' e ');
  return importQuestion({
    id: `parts:${columns.map(({ heading }) => heading).join(' | ') || period}`.slice(0, 200),
    code: 'COLUMN_MEANING',
    message: `${names}: è il valore dall’inizio dell’anno fino alla fine di quella parte, oppure solo quello della parte?`,
    blocking: true,
    field: columns[0]?.heading ?? null,
    choices: [
      { value: YEAR, label: 'dall’inizio dell’anno: alla fine dell’anno è il valore definitivo' },
      { value: PART, label: 'solo quello della parte: non è il valore dell’anno, e resta fuori' },
    ],
    proposed: null,
  });
}

function shownColumn({ at, heading }: TableColumn): string {
  return `${columnName(at)} «${heading}»`;
}

/** The letters of a column, from its index: A, B, …, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
