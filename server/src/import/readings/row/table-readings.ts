import { italianNumber } from '@traguardo/schema/italian-number';
import { foldedText } from '../../../plan/natural-key.js';
import type { MeasuredIndicator } from '../../../reading/reported-input.js';
import type { IssueCode } from '../../draft/import-issue.js';
import { type Answers, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import { type DraftReading, KEEP, valueQuestionId } from '../draft-reading.js';
import { answerTo, LEAVE_OUT } from '../readings-question.js';
import type { CellRow, FileTable, TableColumn } from '../table/file-table.js';
import { isShareHeading, type ReadingField } from '../table/readings-column.js';
import type { ReadingTime } from '../time/reading-time.js';
import { rowTime, type TimeContext, type TimeQuestion } from '../time/row-time.js';
import { valueMoment } from '../time/value-moment.js';
import type { MemberIndex, NamedMember } from './member-match.js';
import { type NumberStyle, numberStyle, styledNumber } from './number-style.js';
import { isNotReported, type MeasuresReading, type PrintedMeasures, quoted, rowMeasures } from './row-measures.js';
import { isTotal, type MemberColumns, memberColumns, rowMember, rowName } from './row-member.js';
import {
  oneColumn,
  partsQuestion,
  type SeriesTime,
  type ValueSeries,
  valueSeries,
  WHOLE_YEAR,
  YEAR,
} from './value-series.js';

/** The plan that the values of a file are for. */
export interface ReadingsPlan {
  readonly year: number;
  readonly indicators: ReadonlyMap<string, NamedMember & MeasuredIndicator>;
  readonly members: MemberIndex;
  /** For which the sectors were asked to report. */
  readonly campaigns: readonly ReadingTime[];
  /** Whether invented values are loaded as such; else they are left out where the file says that they are invented. */
  readonly demonstration: boolean;
}

/** What a row gives, or why it gives nothing. */
export type RowResult =
  | { readonly kind: 'READING'; readonly reading: DraftReading; readonly rounded: string | null }
  | { readonly kind: 'FAULT'; readonly row: CellRow; readonly code: IssueCode; readonly reason: string }
  | { readonly kind: 'QUESTION'; readonly question: ImportQuestion }
  | { readonly kind: 'NOT_REPORTED'; readonly indicator: string }
  /** A value whose day or finality nobody has said; the reading is what it would be as proposed. */
  | { readonly kind: 'TIME'; readonly reading: DraftReading | null; readonly asks: TimeQuestion }
  /** The code is the plan's, as a spreadsheet changes it. */
  | { readonly kind: 'DAMAGED'; readonly printed: string; readonly code: string }
  | { readonly kind: 'LEFT_OUT'; readonly why: LeftOutReason };

export type LeftOutReason = 'OTHER_YEAR' | 'DEMONSTRATION' | 'ANSWERED' | 'NOT_ACTUAL';

export interface TableReading {
  readonly results: readonly RowResult[];
  readonly questions: readonly ImportQuestion[];
  readonly leftOut: readonly string[];
  /** A number that may be thousands or decimals, where nothing in the table tells. */
  readonly undecidable: { readonly line: number; readonly text: string } | null;
}

/** The values of one table of a file, row by row. */
export function tableReadings(table: FileTable, plan: ReadingsPlan, answers: Answers): TableReading {
  if (isOfOthers(table, plan)) return { results: [], questions: [], leftOut: [], undecidable: null };
  const { series, questions, leftOut } = valueSeries(table, plan.year, answers);
  const asOf = oneColumn(ofField(table, 'asOf'), table, answers);
  const final = oneColumn(ofField(table, 'final'), table, answers);
  const asked = [asOf.question, final.question].filter((question) => question !== null);
  const style = styleOf(table, series);
  const none = { results: [], questions: [...questions, ...asked], leftOut };
  if ('text' in style) return { ...none, undecidable: style };
  const reader = new RowReader(table, plan, answers, style.style, { asOf: asOf.columns, final: final.columns });
  const results = asked.length > 0 ? [] : table.rows.flatMap((row) => reader.results(row, series));
  return { ...none, results, undecidable: null };
}

/** Whether a table without headings has no code of the plan: then it is about something else. */
function isOfOthers({ columns, rows }: FileTable, { members }: ReadingsPlan): boolean {
  if (columns.some(({ heading }) => heading !== '')) return false;
  return !rows.some(({ cells }) => columns.some(({ at }) => members.isCode(cells[at]?.text ?? '')));
}

function ofField({ columns }: FileTable, field: ReadingField): TableColumn[] {
  return columns.filter((column) => column.field === field);
}

function styleOf(
  { rows, delimiter }: FileTable,
  series: readonly ValueSeries[],
): { style: NumberStyle } | { line: number; text: string } {
  const columns = series.flatMap(({ value, numerator, denominator }) => [...value, ...numerator, ...denominator]);
  const printed = rows.flatMap(({ cells, line }) =>
    columns.map(({ at }) => ({ line, text: cells[at]?.text ?? '' })).filter(({ text }) => text !== ''),
  );
  const style = numberStyle(
    printed.map(({ text }) => text),
    delimiter,
  );
  if (style !== null) return { style };
  const doubtful = printed.find(({ text }) => /^[+-]?\d{1,3}[.,]\d{3}\D*$/.test(text));
  return doubtful ?? { line: rows[0]?.line ?? 1, text: '' };
}

class RowReader {
  readonly #member: MemberColumns;
  /** Places of cells that no column gives a meaning, but perhaps the one of what the row's value is. */
  readonly #unnamed: (at: number) => boolean;

  constructor(
    private readonly table: FileTable,
    private readonly plan: ReadingsPlan,
    private readonly answers: Answers,
    private readonly style: NumberStyle,
    private readonly time: { readonly asOf: readonly TableColumn[]; readonly final: readonly TableColumn[] },
  ) {
    this.#member = memberColumns(table, plan.members);
    const named = new Set(table.columns.filter(({ field }) => field !== 'final').map(({ at }) => at));
    this.#unnamed = (at) => !named.has(at);
  }

  /** What a row gives of each series of values. */
  results(row: CellRow, series: readonly ValueSeries[]): RowResult[] {
    if (row.cells.every(({ text }) => text === '')) return [];
    const left = this.#leftOut(row);
    return series.flatMap((one, at) => {
      const printed = printedMeasures(row, one);
      const isBlank = Object.values(printed).every(isNotReported);
      if (left !== null) return isBlank ? [] : [{ kind: 'LEFT_OUT', why: left } as const];
      const result = this.#result(row, one, printed, isBlank);
      // An interim value that is not there is nothing to speak of beside the final one.
      return result === null || (at > 0 && result.kind === 'NOT_REPORTED') ? [] : [result];
    });
  }

  /** Why the values of a row are none of the plan's actual ones, whatever they are; null = they may be. */
  #leftOut(row: CellRow): LeftOutReason | null {
    const year = this.#text(row, 'year');
    if (/^\d{4}$/.test(year) && Number(year) !== this.plan.year) return 'OTHER_YEAR';
    const period = valueMoment(this.#text(row, 'period'));
    if (period.span === 'PAST' || (period.year !== null && period.year !== this.plan.year)) return 'OTHER_YEAR';
    if (row.cells.some(({ text }, at) => this.#unnamed(at) && NOT_ACTUAL.test(foldedText(text)))) return 'NOT_ACTUAL';
    const isInvented = yesOrNo(this.#text(row, 'demonstration')) === true;
    return isInvented && !this.plan.demonstration ? 'DEMONSTRATION' : null;
  }

  #result(row: CellRow, series: ValueSeries, printed: PrintedMeasures, isBlank: boolean): RowResult | null {
    const { members, indicators } = this.plan;
    const member = rowMember(row, this.#member, { members, indicators, answers: this.answers });
    if (member.kind === 'NONE') {
      return isBlank || isTotal(row) ? null : fault(row, 'CODE_MISSING', 'manca il codice dell’indicatore');
    }
    const isKnown = member.kind === 'CODE' && member.isKnown;
    if (isBlank) return isKnown ? { kind: 'NOT_REPORTED', indicator: member.code } : null;
    if (isTotal(row) && member.kind === 'CODE' && !isKnown) return null;
    if (member.kind === 'LEFT_OUT') return { kind: 'LEFT_OUT', why: 'ANSWERED' };
    return member.kind === 'CODE' ? this.#reading(row, series, printed, member.code) : member;
  }

  #reading(row: CellRow, series: ValueSeries, printed: PrintedMeasures, indicator: string): RowResult {
    const read = rowMeasures(printed, this.style, {
      indicator: this.plan.indicators.get(indicator) ?? null,
      isComputed: this.table.isComputed,
      isShare: series.value.some(({ heading }) => isShareHeading(heading)),
    });
    const measured = this.#isUncertain(row, series) ? uncertain(read, printed) : read;
    if (measured.kind === 'NOT_REPORTED') return { kind: 'NOT_REPORTED', indicator };
    if (measured.kind === 'FAULT') return fault(row, measured.code, `indicatore ${indicator}: ${measured.reason}`);
    const own = this.#seriesTime(row, series.time);
    if ('kind' in own) return own;
    const time = rowTime(this.#timeContext(row, own));
    if (time.kind === 'FAULT') return fault(row, 'INVALID_ROW', `indicatore ${indicator}: ${time.reason}`);
    const confirmed = yesOrNo(this.#text(row, 'confirmed') || 'no');
    if (confirmed === null) {
      return fault(row, 'INVALID_ROW', `«confermato» deve essere sì o no, non ${quoted(this.#text(row, 'confirmed'))}`);
    }
    const moment = time.kind === 'TIME' ? time.time : time.proposed;
    if (moment === null) return { kind: 'TIME', reading: null, asks: time.kind === 'ASKED' ? time.asks : 'MOMENT' };
    const answer = this.answers.get(valueQuestionId({ indicator, ...moment }));
    if (answer === LEAVE_OUT) return { kind: 'LEFT_OUT', why: 'ANSWERED' };
    const meant = answer === undefined || answer === KEEP ? null : styledNumber(answer, 'ITALIAN');
    if (measured.kind === 'ASKED' && meant?.kind !== 'value') {
      return { kind: 'QUESTION', question: ambiguousNumber(row, { indicator, ...moment }, measured) };
    }
    const measures =
      meant?.kind === 'value'
        ? { value: meant.value, numerator: null, denominator: null, form: 'NUMBER' as const }
        : measured.kind === 'MEASURES'
          ? measured.measures
          : { value: null, numerator: null, denominator: null, form: 'NUMBER' as const };
    const reading: DraftReading = {
      line: row.line,
      place: row.cells[series.value[0]?.at ?? series.numerator[0]?.at ?? 0]?.place ?? { line: row.line },
      indicator,
      ...measures,
      ...moment,
      note: this.#text(row, 'note') || null,
      criticality: this.#text(row, 'criticality') || null,
      correctiveAction: this.#text(row, 'correctiveAction') || null,
      confirmed: confirmed || answer !== undefined,
      text: row.text,
    };
    if (time.kind === 'ASKED') return { kind: 'TIME', reading, asks: time.asks };
    return { kind: 'READING', reading, rounded: measured.kind === 'MEASURES' ? measured.rounded : null };
  }

  /** Whether a scan does not show with certainty what the row measures, or of which indicator. */
  #isUncertain({ cells }: CellRow, { value, numerator, denominator }: ValueSeries): boolean {
    const { code, title } = this.#member;
    const named = [code, title].filter((column) => column !== null);
    return [...named, ...value, ...numerator, ...denominator].some(({ at }) => cells[at]?.isCertain === false);
  }

  /** The time of a series, with what the row's own period says. */
  #seriesTime(row: CellRow, series: SeriesTime): SeriesTime | RowResult {
    const text = series.hasColumns ? this.#text(row, 'period') : '';
    if (text === '') return series;
    const { day, span, year } = valueMoment(text);
    if (span === 'INTERIM') return { ...series, day, final: false, isCalledFinal: false };
    const isYear = span === 'FINAL' || (span === null && (year !== null || /^anno$/i.test(text)));
    if (isYear) return { ...series, ...WHOLE_YEAR };
    if (span !== 'LAST_PART') return fault(row, 'INVALID_ROW', `il periodo ${quoted(text)} non si riconosce`);
    const question = partsQuestion([], text);
    const answer = answerTo(question, this.answers);
    if (answer === null) return { kind: 'QUESTION', question };
    return answer === YEAR ? { ...series, ...WHOLE_YEAR } : { kind: 'LEFT_OUT', why: 'ANSWERED' };
  }

  #timeContext(row: CellRow, series: SeriesTime): TimeContext {
    const has = series.hasColumns;
    const [asOf, final] = [this.time.asOf, this.time.final];
    return {
      year: this.plan.year,
      series,
      asOf: has ? firstText(row, asOf) : null,
      final: has ? firstText(row, final) : null,
      isDayOfFinal: asOf.some(({ heading }) => /consuntiv/.test(foldedText(heading))),
      answers: this.answers,
      campaigns: this.plan.campaigns,
    };
  }

  #text(row: CellRow, field: ReadingField): string {
    return firstText(row, ofField(this.table, field)) ?? '';
  }
}

function printedMeasures(row: CellRow, { value, numerator, denominator }: ValueSeries): PrintedMeasures {
  const own = (columns: readonly TableColumn[]) => firstText(row, columns) ?? '';
  return { value: own(value), numerator: own(numerator), denominator: own(denominator) };
}

function firstText({ cells }: CellRow, columns: readonly TableColumn[]): string | null {
  const texts = columns.map(({ at }) => cells[at]?.text ?? '');
  return texts.find((text) => text !== '') ?? null;
}

/** What a row's value is, where it is none of the actual ones. */
const NOT_ACTUAL =
  /^(?:valor[ei] )?(?:target|attes[oi]|previst[oi]|preventiv[oi]|programmat[oi]|obiettivo|inizial[ei]|di partenza|baseline|storic[oi]|soglia|scostamento|peso)(?: attes[oi]| previst[oi])?$/;

const YES = /^(?:s|si|true|vero|1|x|y|yes|definitiv[oi]|dimostrativ[oi])$/;
const NO = /^(?:n|no|false|falso|0|provvisori[oa]|intermedi[oa])$/;

function yesOrNo(text: string): boolean | null {
  const word = foldedText(text);
  if (YES.test(word)) return true;
  return NO.test(word) ? false : null;
}

function fault(row: CellRow, code: IssueCode, reason: string): RowResult {
  return { kind: 'FAULT', row, code, reason };
}

/** A number that recognition alone has read counts when somebody says that it is right. */
function uncertain(read: MeasuresReading, { value }: PrintedMeasures): MeasuresReading {
  if (read.kind !== 'MEASURES') return read;
  const { form, value: number } = read.measures;
  const found = `${value}, che nella scansione non si legge con certezza`;
  if (number !== null && (form === 'NUMBER' || form === 'PERCENT')) {
    return { kind: 'ASKED', found, meanings: [italianNumber(number)] };
  }
  const reason =
    'la riga nella scansione non si legge con certezza: scrivere il valore nella pagina di rendicontazione';
  return { kind: 'FAULT', code: 'UNREADABLE_NUMBER', reason };
}

function ambiguousNumber(
  row: CellRow,
  reading: Pick<DraftReading, 'indicator' | 'asOf' | 'final'>,
  { found, meanings }: { readonly found: string; readonly meanings: readonly string[] },
): ImportQuestion {
  return importQuestion({
    id: valueQuestionId(reading),
    code: 'VALUE_MEANING',
    message: `${rowName(row)}, indicatore ${reading.indicator}: che cosa si intende con ${quoted(found)}? ${meanings.join(' oppure ')}?`,
    blocking: false,
    line: row.line,
    indicator: reading.indicator,
    field: 'value',
    choices: [
      ...meanings.map((meaning) => ({ value: meaning, label: meaning })),
      { value: LEAVE_OUT, label: 'nessuno: il valore resta fuori' },
    ],
    proposed: null,
  });
}
