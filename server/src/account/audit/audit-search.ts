import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDayBounds } from '../../plan/italian-day.js';
import { isStorable } from '../../plan/storable-text.js';
import type { AuditEntry } from './audit-entry.entity.js';

/** The condition on the entries of an audit log; null = no condition. */
export interface AuditQuestion {
  /** Slug, or EVERYWHERE for the log of the install. */
  readonly municipality: string;
  /** Words in author, origin, action, subject, value before or value after, regardless of case. */
  readonly text: string | null;
  /** Name of an operation. */
  readonly action: string | null;
  /** First and last day in Italy, ISO. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The greatest length of a search text. */
export const LONGEST_TEXT = 200;

const SEARCHED = ['actorName', 'origin', 'action', 'subject', 'valueBefore', 'valueAfter'] as const;

/** Refuses a question that no database can be asked, before an answer begins. */
export function checkQuestion({ municipality, text, action }: AuditQuestion): void {
  if ([municipality, text ?? '', action ?? ''].every(isStorable)) return;
  throw new DomainError(
    'INVALID_INPUT',
    'Il filtro del registro contiene un carattere nullo o la metà di un carattere: toglierlo.',
  );
}

/** The entries of a log that meet the condition, in no order. */
export function auditEntries(queries: Queries, question: AuditQuestion) {
  const { municipality, text, action, from, to } = question;
  let entries = queries.selectFrom('AuditEntry').where('municipality', '=', municipality);
  if (action !== null) entries = entries.where('action', '=', action);
  if (from !== null) entries = entries.where('at', '>=', italianDayBounds(from).first);
  if (to !== null) entries = entries.where('at', '<=', italianDayBounds(to).last);
  if (text !== null) entries = entries.where(({ or }) => or(SEARCHED.map((column) => columnContains(column, text))));
  return entries;
}

/** The entries of a log from the first one on, in batches, because a log can be too long for memory. */
export async function* auditBatches(
  queries: Queries,
  question: AuditQuestion,
  size = 1000,
): AsyncGenerator<readonly AuditEntry[]> {
  for (let after = 0; ; ) {
    const batch = await auditEntries(queries, question)
      .where('number', '>', after)
      .orderBy('number')
      .limit(size)
      .selectAll()
      .execute();
    if (batch.length > 0) yield batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < size) return;
    after = last.number;
  }
}

function columnContains(column: (typeof SEARCHED)[number], text: string): RawBuilder<SqlBool> {
  const searchText = text.toLowerCase();
  const pattern = `%${searchText.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<SqlBool>`${lowerCase(column, searchText)} like ${pattern} escape '\\'`;
}

/** SQLite's `lower` converts ASCII letters only, as does PostgreSQL's in the locale C. So each other capital letter
 *  of the search text ("À") is replaced explicitly. */
function lowerCase(column: (typeof SEARCHED)[number], searchText: string): RawBuilder<unknown> {
  const letters = [...new Set(searchText)].filter((letter) => letter > '\x7f' && letter !== letter.toUpperCase());
  return letters.reduce<RawBuilder<unknown>>(
    (text, letter) => sql`replace(${text}, ${letter.toUpperCase()}, ${letter})`,
    sql`lower(${sql.ref(column)})`,
  );
}
