import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { Revision } from '../../plan/stored/revision.entity.js';
import { actColumns, numberedStatements, phaseKey } from '../draft/draft-statements.js';
import { type RevisionContent, revisionStatements } from '../draft/revision-statements.js';

/** Adds the statements of a revision at its current review, as the importer would read them from the same content. */
export async function insertRevisionStatements(
  queries: Queries,
  { municipality, year, act, line, number, review, evidence }: Revision,
  content: RevisionContent,
): Promise<void> {
  const ofAct = { municipality, year, act };
  const stated = await queries
    .selectFrom('StatedValue')
    .where(({ and }) => and(ofAct))
    .orderBy('phase', 'desc')
    .orderBy('number')
    .select(['subject', 'code', 'field', 'phase', 'number', 'value', 'revision'])
    .execute();
  const redefinitions = await queries
    .selectFrom('Revision')
    .where(({ and }) => and({ ...ofAct, kind: 'INDICATOR_REDEFINED' }))
    .where('status', '!=', 'DISCARDED')
    .select('indicator')
    .execute();
  const { decision } = await queries
    .selectFrom('Variation')
    .where(({ and }) => and({ ...ofAct, line }))
    .select('decision')
    .executeTakeFirstOrThrow();
  const statements = revisionStatements({
    act,
    line,
    revisionNumber: number,
    text: evidence ?? decision ?? '',
    revision: content,
    columns: actColumns(stated.filter(({ revision }) => revision === null)),
    redefines: (code) => redefinitions.some(({ indicator }) => indicator === code),
  });
  const last = new Map<string, number>();
  for (const row of stated) last.set(phaseKey(row), Math.max(last.get(phaseKey(row)) ?? row.number, row.number));
  await insertRows(
    queries,
    'StatedValue',
    numberedStatements(
      statements.map((statement) => ({ ...statement, review })),
      last,
    ).map(({ source, ...statement }) => ({
      ...ofAct,
      ...statement,
      line: source.line,
      text: source.text,
    })),
  );
}
