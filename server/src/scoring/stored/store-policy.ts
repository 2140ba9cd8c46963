import { Decimal } from 'decimal.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { ScoringPolicyRow } from './scoring-policy.entity.js';

export type ChosenPolicy = Pick<ScoringPolicyRow, 'lowerRule' | 'article' | 'recordedAt' | 'recordedBy'> & {
  /** Percent. */
  readonly achieved: number;
  readonly partial: number;
  /** The days after a date at which its attainment is 0. */
  readonly lateDays: number;
  /** Percent of an objective's score that its phases give. */
  readonly phaseShare: number;
};

/** Days: a year late is not in time by any rule. */
const LONGEST_DELAY = 365;

/** Adds a municipality's own policy for a year. Its version counts over all years, so that a label identifies one
 *  policy. */
export async function storePolicy(
  queries: Queries,
  { municipality, year }: PlanKey,
  { achieved, partial, phaseShare, ...chosen }: ChosenPolicy,
): Promise<{ readonly before: ScoringPolicyRow | null; readonly after: ScoringPolicyRow }> {
  if (!(partial > 0 && partial < achieved && achieved <= 100)) {
    throw new DomainError(
      'INVALID_INPUT',
      'Le soglie devono stare così: 0 < parzialmente raggiunto < raggiunto ≤ 100. Correggerle.',
    );
  }
  if (chosen.lateDays < 0 || chosen.lateDays > LONGEST_DELAY) {
    throw new DomainError(
      'INVALID_INPUT',
      `I giorni di tolleranza dopo una data vanno da 0 a ${LONGEST_DELAY}: correggerli.`,
    );
  }
  if (!(phaseShare >= 0 && phaseShare <= 100)) {
    throw new DomainError('INVALID_INPUT', 'La quota delle fasi va da 0 a 100 per cento: correggerla.');
  }
  // Updating the municipality's row serialises writers of all its years: only the plan of this year is locked so far.
  await queries
    .updateTable('Municipality')
    .set(({ ref }) => ({ name: ref('name') }))
    .where('slug', '=', municipality)
    .execute();
  const rows = await queries
    .selectFrom('ScoringPolicyRow')
    .where('municipality', '=', municipality)
    .orderBy('number')
    .selectAll()
    .execute();
  const before = rows.findLast((row) => row.year === year) ?? null;
  const after: ScoringPolicyRow = {
    municipality,
    year,
    number: (before?.number ?? 0) + 1,
    name: municipality,
    version: Math.max(0, ...rows.map(({ version }) => version)) + 1,
    achieved: new Decimal(achieved).toFixed(),
    partial: new Decimal(partial).toFixed(),
    phaseShare: new Decimal(phaseShare).toFixed(),
    ...chosen,
  };
  await insertRows(queries, 'ScoringPolicyRow', [after]);
  return { before, after };
}
