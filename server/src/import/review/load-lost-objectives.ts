import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/**
 * Codes of the objectives that a revision of the plan names, also a discarded one, and that the plan neither has nor
 * had. Call it after the scores are stored.
 */
export async function lostObjectives(queries: Queries, { municipality, year }: PlanKey): Promise<string[]> {
  const lost = await queries
    .selectFrom('Revision as r')
    .where(ofPlan({ municipality, year }, 'r'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('Objective as o')
            .select('o.code')
            .whereRef('o.municipality', '=', 'r.municipality')
            .whereRef('o.year', '=', 'r.year')
            .whereRef('o.code', '=', 'r.objective'),
        ),
      ),
    )
    .orderBy('r.objective')
    .select('r.objective')
    .distinct()
    .execute();
  return lost.map(({ objective }) => objective);
}

/** Why a review that leaves a revision without its objective is refused. */
export function withoutObjective(code: string): string {
  return `L’obiettivo ${code} sta nel piano solo per una modifica che così non varrebbe più: correggere la modifica invece di scartarla, o correggere prima le altre modifiche dell’obiettivo.`;
}
