import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { EvidenceFile } from './evidence-file.entity.js';

/** A file without its bytes, which only the download needs. */
export type EvidenceHead = Omit<EvidenceFile, 'bytes'>;

/** Files that are not removed, without their bytes, oldest first. */
export function evidenceHeads(queries: Queries) {
  return queries
    .selectFrom('EvidenceFile')
    .where('removedAt', 'is', null)
    .orderBy('uploadedAt')
    .orderBy('id')
    .select([
      'municipality',
      'id',
      'year',
      'indicator',
      'asOf',
      'final',
      'filename',
      'mediaType',
      'size',
      'sha256',
      'uploadedAt',
      'uploadedBy',
      'removedAt',
    ]);
}

/** The files of a plan for a date. */
export function evidenceOfDate(
  queries: Queries,
  key: PlanKey,
  { asOf, final }: { readonly asOf: string; readonly final: boolean },
): Promise<EvidenceHead[]> {
  return evidenceHeads(queries).where(ofPlan(key)).where('asOf', '=', asOf).where('final', '=', final).execute();
}
