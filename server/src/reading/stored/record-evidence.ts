import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { EvidenceFile } from './evidence-file.entity.js';
import { type EvidenceHead, evidenceHeads } from './load-evidence.js';

/** The value that a file proves: of an indicator, for a date. */
export interface ProvenValue extends PlanKey {
  readonly indicator: string;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
}

/** The files that prove one value. */
export function evidenceOfValue(
  queries: Queries,
  { municipality, year, indicator, asOf, final }: ProvenValue,
): Promise<EvidenceHead[]> {
  return evidenceHeads(queries)
    .where(ofPlan({ municipality, year }))
    .where('indicator', '=', indicator)
    .where('asOf', '=', asOf)
    .where('final', '=', final)
    .execute();
}

/** How large the files of these municipalities are together, those that were taken away included; null = of all. */
export async function evidenceBytes(queries: Queries, municipalities: readonly string[] | null): Promise<number> {
  let all = 0;
  for (const table of ['EvidenceFile', 'PhaseEvidenceFile'] as const) {
    const { bytes } = await queries
      .selectFrom(table)
      .$if(municipalities !== null, (files) => files.where('municipality', 'in', municipalities ?? []))
      .select(({ fn }) => fn.sum<number | string | null>('size').as('bytes'))
      .executeTakeFirstOrThrow();
    // The sum of no files has no value.
    all += bytes === null ? 0 : Number(bytes);
  }
  return all;
}

/** A file by its ID; null where it does not exist or is removed. */
export async function evidenceById(queries: Queries, municipality: string, id: string): Promise<EvidenceHead | null> {
  const found = await evidenceHeads(queries)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}

export async function recordEvidence(queries: Queries, file: EvidenceFile): Promise<void> {
  await queries.insertInto('EvidenceFile').values(file).execute();
}

/** Assigns a file to the value of another date of its indicator. */
export async function moveEvidence(
  queries: Queries,
  { municipality, id }: EvidenceHead,
  { asOf, final }: Pick<ProvenValue, 'asOf' | 'final'>,
): Promise<void> {
  await queries
    .updateTable('EvidenceFile')
    .set({ asOf, final })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute();
}

/** Marks a file as removed; the row stays. */
export async function recordRemoval(
  queries: Queries,
  { municipality, id }: EvidenceHead,
  removedAt: string,
): Promise<void> {
  await queries
    .updateTable('EvidenceFile')
    .set({ removedAt })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute();
}
