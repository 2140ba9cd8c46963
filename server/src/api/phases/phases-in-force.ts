import type { Queries } from '../../database/open-database.js';
import { phaseCodeOf } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Phase } from '../../plan/stored/phase.entity.js';
import { namedPhase } from '../graphql/node-id.js';
import { phaseNames } from './phase-reports.js';

export interface PhaseInForce {
  readonly phase: Phase;
  readonly sector: string;
}

/** The phases of a plan after its latest act, with the sector of their objective, by each of their names. */
export async function phasesInForce(queries: Queries, key: PlanKey): Promise<ReadonlyMap<string, PhaseInForce>> {
  const rows = await queries
    .selectFrom('Phase')
    .innerJoin('Objective', (join) =>
      join
        .onRef('Objective.municipality', '=', 'Phase.municipality')
        .onRef('Objective.year', '=', 'Phase.year')
        .onRef('Objective.atAct', '=', 'Phase.atAct')
        .onRef('Objective.code', '=', 'Phase.objective'),
    )
    .where(ofPlan(key, 'Phase'))
    .where('Phase.atAct', '=', ({ selectFrom }) =>
      selectFrom('Act')
        .select(({ fn, lit }) => fn.coalesce(fn.max('ordinal'), lit(-1)).as('latest'))
        .where(ofPlan(key)),
    )
    .selectAll('Phase')
    .select('Objective.sector')
    .execute();
  return new Map(
    rows.flatMap(({ sector, ...phase }) =>
      [...phaseNames(phase), phase.key].map(
        (name) => [phaseCodeOf({ objective: phase.objective, key: name }), { phase, sector }] as const,
      ),
    ),
  );
}

/** The phase that an ID or a short name means; null where the plan has none. */
export function foundPhase(
  inForce: ReadonlyMap<string, PhaseInForce>,
  plan: PlanKey,
  name: string,
): PhaseInForce | null {
  const key = namedPhase(plan, name);
  return key === null ? null : (inForce.get(phaseCodeOf(key)) ?? null);
}
