import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { isApplied } from '../../plan/statement/applied-revision.js';
import type { Revision } from '../../plan/stored/act/revision.entity.js';
import { actColumns, numberedStatements, phaseKey } from '../draft/statements/draft-statements.js';
import { type RevisionContent, revisionStatements } from '../draft/statements/revision-statements.js';

/** Adds the statements of a revision at its current review, as the importer would read them from the same content. */
export async function insertRevisionStatements(
  queries: Queries,
  revision: Revision,
  content: RevisionContent,
): Promise<void> {
  const { municipality, year, act, line, number, review } = revision;
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
    .where('settlement', 'is', null)
    .select(['indicator', 'status', 'certain'])
    .execute();
  const statements = revisionStatements({
    act,
    line,
    revisionNumber: number,
    text: await statedWords(queries, revision),
    revision: content,
    columns: actColumns(stated.filter(({ revision }) => revision === null)),
    redefines: (code) => redefinitions.some((row) => row.indicator === code && isApplied(row)),
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

/** The words that make a revision: those of its settlement, its own in the decision, or the whole decision. */
async function statedWords(
  queries: Queries,
  { municipality, year, act, line, evidence, settlement }: Revision,
): Promise<string> {
  const key = { municipality, year, act, line };
  if (settlement !== null) {
    const { reason } = await queries
      .selectFrom('VariationSettlement')
      .where(({ and }) => and({ ...key, number: settlement }))
      .select('reason')
      .executeTakeFirstOrThrow();
    return reason;
  }
  if (evidence !== null) return evidence;
  const { decision } = await queries
    .selectFrom('Variation')
    .where(({ and }) => and(key))
    .select('decision')
    .executeTakeFirstOrThrow();
  return decision ?? '';
}
