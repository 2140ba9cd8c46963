import { Decimal } from 'decimal.js';
import type { Queries } from '../../database/open-database.js';
import type { Tables } from '../../database/tables.js';
import { foldedText } from '../../plan/natural-key.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { type PlanState, type PlanTimeline, stateAt } from '../../plan/state/plan-state.js';
import { isApplied } from '../../plan/statement/applied-revision.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { PlanScores } from '../plan-scores.js';
import { type WeightEffect, weightEffect } from '../weight-effect.js';

/** A state of the plan with its results. */
export interface ScoredState {
  readonly state: PlanState;
  readonly scores: PlanScores;
}

/** Every change of an objective's weight, with its effect on the scores of its sector and area right after the act. */
export async function weightChangeRows(
  queries: Queries,
  key: PlanKey,
  timeline: PlanTimeline,
  states: readonly ScoredState[],
): Promise<Tables['WeightChange'][]> {
  const revisions = await queries
    .selectFrom('Revision')
    .where(ofPlan(key))
    .where('kind', '=', 'OBJECTIVE_WEIGHT_CHANGED')
    .where('valueAfter', 'is not', null)
    .select(['act', 'line', 'number', 'objective', 'valueBefore', 'valueAfter', 'evidence'])
    .select(['status', 'certain', 'settlement'])
    .$narrowType<{ valueAfter: string }>()
    .execute();
  return revisions.filter(isApplied).map((revision) => {
    const { act, line, number, objective, valueBefore, valueAfter, settlement } = revision;
    // What a settlement changes acts after the last act.
    const after = settlement === null ? states.find(({ state }) => state.atAct === act) : states.at(-1);
    const sector = effectOn('sector', revision, after);
    const area = effectOn('area', revision, after);
    const earlier = valueBefore ?? weightOf(stateAt(timeline, act - 1), objective);
    return {
      municipality: key.municipality,
      year: key.year,
      act,
      line,
      number,
      objective,
      weightBefore: valueBefore === null ? null : new Decimal(valueBefore).toNumber(),
      weightAfter: new Decimal(valueAfter).toNumber(),
      reduced: earlier === null ? statesReduction(revision.evidence) : new Decimal(valueAfter).lessThan(earlier),
      sectorEffect: sector.value,
      areaEffect: area.value,
      effectUnknownBecause: sector.unknownBecause ?? area.unknownBecause,
    };
  });
}

function effectOn(
  group: 'sector' | 'area',
  change: { readonly objective: string; readonly valueBefore: string | null; readonly valueAfter: string },
  after: ScoredState | undefined,
): WeightEffect {
  const objective = after?.state.objectives.find(({ code }) => code === change.objective);
  if (after === undefined || objective === undefined) {
    return { value: null, unknownBecause: `Effetto non calcolabile: l'obiettivo ${change.objective} non è nel piano.` };
  }
  const members = after.state.objectives
    .filter((member) => member[group] === objective[group])
    .map(({ code, weight }) => ({ code, weight, value: after.scores.objectives.get(code)?.current.value ?? null }));
  return weightEffect(members, { objective: change.objective, from: change.valueBefore, to: change.valueAfter });
}

function weightOf({ objectives }: PlanState, code: string): string | null {
  return objectives.find((objective) => objective.code === code)?.weight ?? null;
}

/** Where no old weight is known, the decision's own words show whether the new one is less. */
function statesReduction(evidence: string | null): boolean {
  return evidence !== null && /\b(?:rid(?:ott|uzion|uc|urr)|diminu|abbass|cal[ao])/.test(foldedText(evidence));
}
