import type { Queries } from '../../database/open-database.js';
import type { PhaseKey } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { PhaseEvidenceFile } from './phase-evidence-file.entity.js';

/** A file without its bytes, which only the download needs. */
export type PhaseEvidenceHead = Omit<PhaseEvidenceFile, 'bytes'>;

/** Files that are not removed, without their bytes, oldest first. */
export function phaseEvidenceHeads(queries: Queries) {
  return queries
    .selectFrom('PhaseEvidenceFile')
    .where('removedAt', 'is', null)
    .orderBy('uploadedAt')
    .orderBy('id')
    .select(['municipality', 'id', 'year', 'objective', 'phase', 'filename', 'mediaType', 'size', 'sha256'])
    .select(['uploadedAt', 'uploadedBy', 'removedAt']);
}

/** The files of a phase, under any of its names. */
export function evidenceOfPhase(
  queries: Queries,
  plan: PlanKey,
  { objective, key, names }: PhaseKey & { readonly names: readonly string[] },
): Promise<PhaseEvidenceHead[]> {
  return phaseEvidenceHeads(queries)
    .where(ofPlan(plan))
    .where('objective', '=', objective)
    .where('phase', 'in', [key, ...names])
    .execute();
}

/** A file by its ID; null where it does not exist or is removed. */
export async function phaseEvidenceById(
  queries: Queries,
  municipality: string,
  id: string,
): Promise<PhaseEvidenceHead | null> {
  const found = phaseEvidenceHeads(queries).where('municipality', '=', municipality).where('id', '=', id);
  return (await found.executeTakeFirst()) ?? null;
}

export async function recordPhaseEvidence(queries: Queries, file: PhaseEvidenceFile): Promise<void> {
  await queries.insertInto('PhaseEvidenceFile').values(file).execute();
}

/** Marks a file as removed; the row stays. */
export async function recordPhaseEvidenceRemoval(
  queries: Queries,
  { municipality, id }: PhaseEvidenceHead,
  removedAt: string,
): Promise<void> {
  await queries
    .updateTable('PhaseEvidenceFile')
    .set({ removedAt })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute();
}
