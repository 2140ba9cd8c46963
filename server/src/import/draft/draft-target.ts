import { targetParts } from '@traguardo/schema/canonical-target';
import type { Direction } from '@traguardo/schema/vocabulary';
import { foldedText } from '../../plan/natural-key.js';
import { isDoubtful } from '../table/cells/row-cells.js';
import {
  type TargetContext,
  type TargetReading,
  type TargetValue,
  targetReading,
} from '../table/cells/target-reading.js';
import type { DetailColumn } from '../table/columns/column-assignment.js';
import { columnDirection } from '../table/columns/column-direction.js';
import type { TableColumn } from '../table/columns/table-column.js';
import { printedDetail, printedHeading } from '../table/columns/table-heading.js';
import type { PlanRow } from '../table/plan-rows.js';
import { type NumberReading, printedNumber } from '../text/printed-number.js';
import { type ImportIssue, importWarning } from './import-issue.js';
import {
  type DraftIndicator,
  NO_TARGET_DETAILS,
  type PrintedActual,
  type PrintedValue,
  type TargetDetails,
} from './plan-draft.js';

/** Words beside a target by which `30.06` is a day. */
const OF_DATES = /(?<![a-z])(?:data di|data del|data entro|date|entro il|entro la data|scadenza|termine)(?![a-z])/;

const HEADING_UNIT = /[(,] ?(?:in )?(%|percentual[ei]|perc\.?|€|euro|giorni|ore|minuti) ?\)/;
/** The year beside a value before the plan: "14 nel 2023". */
const OF_YEAR = / *(?:\((?:anno )?(?:19|20)\d\d\)|(?:nel|anno) (?:19|20)\d\d)$/i;

type TargetFields = TargetDetails & Pick<DraftIndicator, 'target' | 'unit' | 'direction'>;

/** The target of a row with its unit, its polarity and the targets of other years and days, and what could not be read
 *  of them. */
export function printedTarget(row: PlanRow, year: number): { fields: TargetFields; issues: ImportIssue[] } {
  const { filled } = row.cells;
  const context = contextOf(row, year);
  const text = filled.get('target');
  const reading = text === undefined ? null : targetReading(text, context);
  const value = reading?.kind === 'value' ? reading : null;
  const target = text === undefined || reading?.kind === 'missing' ? null : { value: value?.value ?? null, text };
  const direction = printedPolarity(row);
  const issues = [
    ...(target === null || target.value !== null ? [] : [unclear(row, 'target', target)]),
    ...(direction === 'UNREADABLE' ? [unknownDirection(row)] : []),
  ];
  const fields = {
    ...targetDetails(row, value, context),
    target,
    unit: filled.get('unit') ?? value?.unit ?? headingUnit(row, text ?? ''),
    direction: direction === 'UNREADABLE' ? null : direction,
  };
  return { fields, issues };
}

/** The unit that the heading of the targets names, "Target (%)", of a number that is printed without one. */
function headingUnit({ heading }: PlanRow, text: string): string | null {
  const [, named = ''] = HEADING_UNIT.exec(foldedText(printedHeading(heading, 'target') ?? '')) ?? [];
  if (named === '' || /%|€|\bn(?:r|um)?[.°]/i.test(text)) return null;
  return /^(?:%|perc)/.test(named) ? '%' : named === '€' ? 'euro' : named;
}

/** A number with its unit, such as a value before the plan, with its year or without; a day or a range is none. */
export function numberWithUnit(text: string, year: number): NumberReading {
  const reading = targetReading(text.replace(OF_YEAR, ''), { year, speaksOfDates: false });
  if (reading.kind !== 'value') return reading;
  return targetParts(reading.value)?.number == null ? { kind: 'unreadable' } : { kind: 'value', value: reading.value };
}

/** The targets of other years and days that stand in columns of their own. */
export function columnTargets(row: PlanRow, year: number): TargetDetails {
  return targetDetails(row, null, contextOf(row, year));
}

function contextOf({ cells, heading }: PlanRow, year: number): TargetContext {
  const words = [cells.filled.get('indicatorTitle'), cells.filled.get('formula'), printedHeading(heading, 'target')];
  return { year, speaksOfDates: OF_DATES.test(foldedText(words.join(' ; '))) };
}

/** The targets of other years stand in the target's cell, or in columns of their own. One that is not understood has
 *  its text alone. */
function targetDetails({ cells }: PlanRow, value: TargetValue | null, context: TargetContext): TargetDetails {
  const columns = [...cells.details].flatMap(([column, text]) => {
    const year = Number(/^year:(\d+)$/.exec(column)?.[1]);
    if (Number.isNaN(year)) return [];
    const reading = targetReading(text, { ...context, year });
    return reading.kind === 'missing' ? [] : [{ year, target: certainValue(reading, cells, column), text }];
  });
  const years = [...(value?.years ?? []), ...columns].toSorted((a, b) => a.year - b.year);
  const interim = [...(value?.interim ?? []), ...interimColumns(cells, context)];
  return {
    ...NO_TARGET_DETAILS,
    ...(years.length > 0 && { yearTargets: JSON.stringify(years) }),
    ...(interim.length > 0 && { interimTargets: JSON.stringify(interim) }),
    ...(value?.baselineYear != null && { baselineYear: String(value.baselineYear) }),
  };
}

/** The targets of days during the year, in columns of their own. */
function interimColumns(cells: PlanRow['cells'], context: TargetContext) {
  return [...cells.details].flatMap(([column, text]) => {
    const day = /^interim:(\d\d-\d\d)$/.exec(column)?.[1];
    const reading = day === undefined ? null : targetReading(text, context);
    if (day === undefined || reading === null || reading.kind === 'missing') return [];
    return [{ due: `${context.year}-${day}`, target: certainValue(reading, cells, column), text }];
  });
}

function certainValue(reading: TargetReading, cells: PlanRow['cells'], column: DetailColumn): string | null {
  return reading.kind === 'value' && !isDoubtful(cells, column) ? reading.value : null;
}

/** The value reached that stands beside a target: a number, a day, or done or not done. */
export function printedActual({ cells, heading }: PlanRow, year: number): PrintedActual | null {
  const text = cells.details.get('actual');
  if (text === undefined) return null;
  const reading = targetReading(text, { year, speaksOfDates: true });
  if (reading.kind === 'missing') return null;
  const isSimple = reading.kind === 'value' && reading.years.length === 0 && reading.interim.length === 0;
  const value = isSimple ? reading.value : null;
  const printed = { text, heading: printedDetail(heading, 'actual') ?? '' };
  return isDoubtful(cells, 'actual') ? { ...printed, value: null, likely: value } : { ...printed, value };
}

const TITLE_BASELINE =
  /\b(?:baseline|valore (?:di partenza|iniziale)|storico)\b\s*:?\s*(?:(?:al |anno )?((?:19|20)\d\d)\b)?\s*[:=]?\s*([^();,]+?)\s*[);]/iu;

/** The value before the plan, where the title names one: "(baseline 2018: 766)". */
export function titleBaseline(
  title: string | null,
  year: number,
): Pick<DraftIndicator, 'baseline'> & { readonly baselineYear?: string } {
  const [, named, text] = TITLE_BASELINE.exec(title ?? '') ?? [];
  const reading = text === undefined ? null : numberWithUnit(text, year);
  if (text === undefined || reading?.kind !== 'value') return { baseline: null };
  return { baseline: { value: reading.value, text }, ...(named !== undefined && { baselineYear: named }) };
}

/** The cell of a column of polarities; under "Decrescente" a yes means that less is better. */
function directionCell(row: PlanRow): string | undefined {
  const text = row.cells.filled.get('direction');
  const words = foldedText(printedHeading(row.heading, 'direction') ?? '');
  const named = /^(?:de)?crescente\??$/.exec(words)?.[0];
  if (text === undefined || named === undefined) return text;
  const isYes = /^(?:s|si|x|1|vero|true|y)$/.test(foldedText(text));
  const isNo = /^(?:n|no|0|falso|false)$/.test(foldedText(text));
  if (!isYes && !isNo) return text;
  return isYes === words.startsWith('crescente') ? 'crescente' : 'decrescente';
}

/** The direction that the column of polarities prints; null where it prints none. */
export function printedPolarity(row: PlanRow): Direction | 'UNREADABLE' | null {
  const text = directionCell(row);
  if (text === undefined) return null;
  const found = columnDirection(text);
  return found ?? (printedNumber(text).kind === 'missing' ? null : 'UNREADABLE');
}

function unclear(row: PlanRow, column: TableColumn, { text }: PrintedValue): ImportIssue {
  const message = `«${text}» non si può leggere con certezza come target, che resta da chiarire. Correggerlo nel documento, oppure indicarlo a mano.`;
  return importWarning('UNREADABLE_NUMBER', message, placeOf(row, column, text));
}

function unknownDirection(row: PlanRow): ImportIssue {
  const text = row.cells.filled.get('direction') ?? '';
  const message = `«${text}» non è una polarità che si possa leggere con certezza: scrivere crescente o decrescente, oppure indicarla a mano.`;
  return importWarning('UNREADABLE_DIRECTION', message, placeOf(row, 'direction', text));
}

function placeOf({ row, heading }: PlanRow, column: TableColumn, found: string) {
  return { line: row.line, column: printedHeading(heading, column), found };
}
