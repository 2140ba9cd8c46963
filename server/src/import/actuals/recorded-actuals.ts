import { italianNumber } from '@traguardo/schema/italian-number';
import { dateText } from '../../plan/italian-day.js';
import { chainMembers, chainOf } from '../../reading/reading-chain.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { type Answers, type ImportQuestion, importQuestion } from '../question/import-question.js';
import { type DraftReading, KEEP } from '../readings/draft-reading.js';
import { answerTo, LEAVE_OUT } from '../readings/readings-question.js';
import { type ReadingTime, timeAnswer } from '../readings/time/reading-time.js';

/** A value as the document states it, whatever was confirmed of it. */
type StatedReading = Omit<DraftReading, 'confirmed'>;

/** What becomes of the values of an act's document beside those that are recorded. */
export interface RecordedActuals<R extends StatedReading> {
  /** To be recorded: each is in force afterwards, or older than the one in force. */
  readonly rows: readonly R[];
  /** Where the value in force was not taken from this document. */
  readonly questions: readonly ImportQuestion[];
}

/**
 * The values of a document that are to be recorded. What the document gave before is not recorded again, whatever became
 * of it; a value in force that comes from elsewhere, or that was withdrawn, gives way only where a person says so.
 * `family`: the document and those whose place it took.
 */
export function recordedActuals<R extends StatedReading>(
  rows: readonly R[],
  before: readonly Reading[],
  { document, family, answers }: { document: string; family: ReadonlySet<string>; answers: Answers },
): RecordedActuals<R> {
  const questions: ImportQuestion[] = [];
  const kept = rows.filter((row) => {
    const own = before.filter((reading) => reading.indicator === row.indicator && !reading.demonstration);
    if (own.some((reading) => reading.document === document && isRepeated(reading, row))) return false;
    const { head } = chainOf(chainMembers(own, row));
    if (head === null || isOf(family, head) || row.asOf < head.asOf) return true;
    if (!head.withdrawn && sameMeasures(head, row)) return false;
    const question = otherValue(row, head);
    const answer = answerTo(question, answers);
    if (answer === null) questions.push(question);
    return answer === KEEP;
  });
  return { rows: kept, questions };
}

/** The readings of replaced documents that are in force and that the new document does not give. */
export function givenUp(
  rows: readonly StatedReading[],
  after: readonly Reading[],
  replaced: ReadonlySet<string>,
): Reading[] {
  return after.filter((reading) => {
    if (reading.demonstration || reading.withdrawn || !isOf(replaced, reading)) return false;
    const stack = after.filter((other) => isSameStack(other, reading));
    const { inForce } = chainOf(stack);
    return inForce === reading && !rows.some((row) => isRepeated(reading, row));
  });
}

/** The time of all values that documents gave; null where there are none, or where they are of several. */
export function timeOf(readings: readonly Reading[], family: ReadonlySet<string>): ReadingTime | null {
  const own = readings.filter((reading) => isOf(family, reading) && !reading.withdrawn);
  const [first] = own;
  return first !== undefined && new Set(own.map(timeAnswer)).size === 1 ? first : null;
}

function isOf(documents: ReadonlySet<string>, { document }: Reading): boolean {
  return document !== null && documents.has(document);
}

function isSameStack(a: Reading, b: Reading): boolean {
  return a.indicator === b.indicator && a.asOf === b.asOf && a.final === b.final && a.demonstration === b.demonstration;
}

function isRepeated(reading: Reading, row: StatedReading): boolean {
  return reading.asOf === row.asOf && reading.final === row.final && sameMeasures(reading, row);
}

function sameMeasures(a: Reading, b: StatedReading): boolean {
  return a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator;
}

function otherValue(row: StatedReading, head: Reading): ImportQuestion {
  const said = shown(row);
  const known = head.withdrawn
    ? `è stato ritirato il valore al ${dateText(head.asOf)}`
    : `è già registrato ${shown(head)} al ${dateText(head.asOf)}${head.recordedBy === null ? '' : `, da ${head.recordedBy}`}`;
  return importQuestion({
    id: `recorded:${row.indicator} ${timeAnswer(row)}`,
    code: 'VALUE_MEANING',
    message: `Indicatore ${row.indicator}: il documento riporta ${said} al ${dateText(row.asOf)}, e ${known}. Quale vale?`,
    line: row.line,
    indicator: row.indicator,
    field: 'value',
    choices: [
      { value: KEEP, label: `quello del documento: ${said}` },
      { value: LEAVE_OUT, label: head.withdrawn ? 'nessuno: resta ritirato' : `quello già registrato: ${shown(head)}` },
    ],
    proposed: null,
  });
}

type Measures = Pick<Reading, 'value' | 'numerator' | 'denominator'>;

function shown({ value, numerator, denominator }: Measures): string {
  if (numerator !== null && denominator !== null) return `${italianNumber(numerator)} / ${italianNumber(denominator)}`;
  if (value === null) return 'nessun valore';
  return /^\d{4}-/.test(value) ? dateText(value) : italianNumber(value);
}
