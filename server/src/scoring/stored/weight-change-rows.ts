import { Decimal } from 'decimal.js';
import type { Queries } from '../../database/open-database.js';
import type { Tables } from '../../database/tables.js';
import { foldedText } from '../../plan/natural-key.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { EARLIEST, type PlanState, type PlanTimeline, stateAt } from '../../plan/state/plan-state.js';
import { isApplied } from '../../plan/statement/applied-revision.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { PlanScores } from '../plan-scores.js';
import { type GroupMember, storedReason, type WeightEffect, weightEffect } from '../weight-effect.js';

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
      effectUnknownBecause: storedReason(sector.unknownBecause ?? area.unknownBecause),
    };
  });
}

/** The effect on the group of an objective, from the scores after the act. */
function effectOn(group: 'sector' | 'area', change: ObjectiveChange, after: ScoredState | undefined): WeightEffect {
  const objective = after?.state.objectives.find(({ code }) => code === change.objective);
  if (after === undefined || objective === undefined) {
    return { value: null, unknownBecause: { reason: 'OBJECTIVE_MISSING', objective: change.objective } };
  }
  return effectAmong(
    change,
    after.state.objectives
      .filter((member) => member[group] === objective[group])
      .map(({ code, weight }) => ({ code, weight, value: after.scores.objectives.get(code)?.current.value ?? null })),
  );
}

interface ObjectiveChange {
  readonly objective: string;
  readonly valueBefore: string | null;
  readonly valueAfter: string;
}

function effectAmong({ objective, valueBefore, valueAfter }: ObjectiveChange, members: readonly GroupMember[]) {
  return weightEffect(members, { objective, from: valueBefore, to: valueAfter });
}

/** Stores again the effects of changed weights on the groups of these objectives, whose scores are stored already. */
export async function updateWeightEffects(
  queries: Queries,
  key: PlanKey,
  changed: readonly ScoredState[],
): Promise<void> {
  const changes = await storedChanges(queries, key, changed.at(-1)?.state.atAct ?? EARLIEST);
  if (changes.length === 0) return;
  const acts = [...new Set(changes.map(({ atAct }) => atAct))];
  const objectives = await scoredObjectives(queries, key, acts);
  for (const change of changes) {
    const objective = objectives.find(({ atAct, code }) => atAct === change.atAct && code === change.objective);
    const touched = changed.find(({ state }) => state.atAct === change.atAct)?.state.objectives ?? [];
    if (!touched.some(({ sector, area }) => sector === objective?.sector || area === objective?.area)) continue;
    const [sector, area] = (['sector', 'area'] as const).map((group) =>
      effectAmong(
        change,
        objectives.filter((member) => member.atAct === change.atAct && member[group] === objective?.[group]),
      ),
    );
    const { act, line, number } = change;
    await queries
      .updateTable('WeightChange')
      .set({
        sectorEffect: sector?.value ?? null,
        areaEffect: area?.value ?? null,
        effectUnknownBecause: storedReason(sector?.unknownBecause ?? area?.unknownBecause ?? null),
      })
      .where(({ and }) => and({ ...key, act, line, number }))
      .execute();
  }
}

/** The stored weight changes, each with the act whose scores it had an effect on. */
async function storedChanges(queries: Queries, key: PlanKey, lastAct: number) {
  const rows = await queries
    .selectFrom('WeightChange')
    .innerJoin('Revision', (join) =>
      join
        .onRef('Revision.municipality', '=', 'WeightChange.municipality')
        .onRef('Revision.year', '=', 'WeightChange.year')
        .onRef('Revision.act', '=', 'WeightChange.act')
        .onRef('Revision.line', '=', 'WeightChange.line')
        .onRef('Revision.number', '=', 'WeightChange.number'),
    )
    .where('WeightChange.municipality', '=', key.municipality)
    .where('WeightChange.year', '=', key.year)
    .where('Revision.valueAfter', 'is not', null)
    .select(['Revision.act', 'Revision.line', 'Revision.number', 'Revision.objective', 'Revision.settlement'])
    .select(['Revision.valueBefore', 'Revision.valueAfter'])
    .$narrowType<{ valueAfter: string }>()
    .execute();
  return rows.map((row) => ({ ...row, atAct: row.settlement === null ? row.act : lastAct }));
}

/** The objectives after some acts, with their weights and stored scores. */
async function scoredObjectives(queries: Queries, key: PlanKey, acts: readonly number[]) {
  const rows = await queries
    .selectFrom('Objective')
    .innerJoin('Score', (join) =>
      join
        .onRef('Score.municipality', '=', 'Objective.municipality')
        .onRef('Score.year', '=', 'Objective.year')
        .onRef('Score.atAct', '=', 'Objective.atAct')
        .onRef('Score.key', '=', 'Objective.code')
        .on('Score.level', '=', 'OBJECTIVE'),
    )
    .where('Objective.municipality', '=', key.municipality)
    .where('Objective.year', '=', key.year)
    .where('Objective.atAct', 'in', acts)
    .select(['Objective.atAct', 'Objective.code', 'Objective.area', 'Objective.sector', 'Objective.weight'])
    .select('Score.currentValue')
    .execute();
  return rows.map(({ weight, currentValue, ...objective }) => ({
    ...objective,
    weight: weight === null ? null : new Decimal(weight).toFixed(),
    value: currentValue,
  }));
}

function weightOf({ objectives }: PlanState, code: string): string | null {
  return objectives.find((objective) => objective.code === code)?.weight ?? null;
}

/** Where no old weight is known, the decision's own words show whether the new one is less. */
function statesReduction(evidence: string | null): boolean {
  return evidence !== null && /\b(?:rid(?:ott|uzion|uc|urr)|diminu|abbass|cal[ao])/.test(foldedText(evidence));
}
