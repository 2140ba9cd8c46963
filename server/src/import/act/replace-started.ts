import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { type MatchedMembers, matchedMembers } from '../../plan/member-match.js';
import { phaseCode, phaseCodeOf, phaseKeyOf } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { PhaseState } from '../../plan/state/plan-state-phase.js';
import type { DeclaredValue } from '../../plan/stored/declared-value.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { storedTimeline } from '../../scoring/stored/derived-rows.js';
import type { PlanDraft } from '../draft/plan-draft.js';
import { actBlocks, DECLARED } from '../undo/load-act-blocks.js';
import { deleteAct } from '../undo/undo-import.js';
import type { ReadDocument } from './read-document.js';
import { type ActKeys, insertAct } from './save-act.js';

export type Replaced = { readonly changed: number } | { readonly conflict: string };

/**
 * Puts a document in the place of the one that was prepared for a plan when it was started. What people declared of its
 * members goes on: members are the same by code, else by title and parent. Where something else depends on the prepared
 * document, or a declaration would lose its member, nothing is replaced, and the reason is given.
 */
export async function replaceStarted(
  queries: Queries,
  read: ReadDocument,
  keys: ActKeys,
  prepared: string,
): Promise<Replaced> {
  const key = { municipality: keys.slug, year: read.draft.year };
  const blocks = (await actBlocks(queries, keys.slug)).filter(
    ({ document, reason }) => document === prepared && reason !== DECLARED,
  );
  if (blocks.length > 0) return { conflict: blocks.map(({ reason }) => reason).join('; ') };
  const before = (await storedTimeline(queries, key)).states.at(-1);
  const matched = matchedMembers(before ?? { objectives: [], indicators: [] }, read.draft);
  const { importedAt: preparedAt } = await importTime(queries, key, prepared);
  const declared = await queries.selectFrom('DeclaredValue').where(ofPlan(key)).selectAll().execute();
  const phaseAfter = phaseCodes(before?.phases ?? [], matched, read.draft);
  const goingOn = declared.map((row) => ({ row, code: codeAfter(row, matched, phaseAfter) }));
  const lost = goingOn.filter(({ row, code }) => code === null && row.recordedAt !== preparedAt);
  if (lost.length > 0) {
    const codes = [...new Set(lost.map(({ row }) => row.code))].join(', ');
    return { conflict: `sono stati dichiarati valori di ${codes}, che il documento non riporta` };
  }
  await queries.deleteFrom('DeclaredValue').where(ofPlan(key)).execute();
  const removed = await deleteAct(queries, { ...key, document: prepared });
  const added = await insertAct(queries, read, keys);
  const { importedAt } = await importTime(queries, key, keys.id);
  // What was carried over with the prepared document is now part of this one, and is undone with it.
  const carried = goingOn.flatMap(({ row, code }) =>
    code === null ? [] : [{ ...row, code, recordedAt: row.recordedAt === preparedAt ? importedAt : row.recordedAt }],
  );
  await insertRows(queries, 'DeclaredValue', carried);
  return { changed: removed + added };
}

/** The code under which the document has the member that a declaration is about; null where it has not. */
function codeAfter(
  { subject, code }: DeclaredValue,
  { objectives, indicators }: MatchedMembers,
  phaseAfter: (code: string) => string | null,
): string | null {
  if (subject === 'OBJECTIVE') return objectives.get(code) ?? null;
  if (subject === 'INDICATOR') return indicators.get(code) ?? null;
  return subject === 'PHASE' ? phaseAfter(code) : code;
}

/**
 * The code of a phase under the code that the document has for its objective. A document that lists phases of the
 * objective and not this one has lost it, unless it was removed before.
 */
function phaseCodes(
  before: readonly PhaseState[],
  { objectives }: MatchedMembers,
  { phases = [] }: PlanDraft,
): (code: string) => string | null {
  const listed = new Set(phases.map(({ objective, title }) => phaseCode(objective, title)));
  const lists = new Set(phases.map(({ objective }) => objective));
  const present = new Set(before.filter(({ removed }) => !removed).map(phaseCodeOf));
  return (code) => {
    const { objective, key } = phaseKeyOf(code);
    const after = objectives.get(objective);
    if (after === undefined) return null;
    const next = phaseCodeOf({ objective: after, key });
    return lists.has(after) && present.has(code) && !listed.has(next) ? null : next;
  };
}

function importTime(queries: Queries, { municipality }: PlanKey, document: string) {
  return queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('id', '=', document)
    .select('importedAt')
    .executeTakeFirstOrThrow();
}
