import { fieldsWith, valuesOf } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import { Decimal } from 'decimal.js';
import type { Queries } from '../../database/open-database.js';
import type { Tables } from '../../database/tables.js';
import { foldedText, naturalOrder } from '../../plan/natural-key.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { type PlanState, type PlanTimeline, planTimeline } from '../../plan/state/plan-state.js';
import { isZero } from '../../plan/state/plan-state-indicator.js';
import type { ObjectiveState } from '../../plan/state/plan-state-objective.js';
import type { PhaseState } from '../../plan/state/plan-state-phase.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { type PhaseReports, planPhaseReports } from '../../reading/stored/load-phase-reports.js';
import { emptyKnownScores } from '../known-scores.js';
import { scoredPhase } from '../phase-score.js';
import { type PlanScores, planScores } from '../plan-scores.js';
import { discrepancyRows } from './discrepancy-rows.js';
import { finalReadings } from './final-readings.js';
import { loadPolicy } from './load-policy.js';
import { attainmentRow, memberResults, scoreRow, sumsRow } from './score-rows.js';
import { storedStatements } from './stored-statements.js';
import { weightChangeRows } from './weight-change-rows.js';

/** The tables that follow from statements, revisions and readings, and are computed again at every write. */
export const DERIVED_TABLES = [
  'StrategicArea',
  'Sector',
  'Objective',
  'Contribution',
  'Indicator',
  'Phase',
  'Score',
  'ScoreSums',
  'Attainment',
  'WeightChange',
  'Discrepancy',
] as const satisfies (keyof Tables)[];

export type DerivedTable = (typeof DERIVED_TABLES)[number];

export type DerivedRows = { readonly [T in DerivedTable]: readonly Tables[T][] };

/** All rows derived from statements and readings, for the earliest state and every loaded act. */
export async function derivedRows(queries: Queries, { municipality, year }: PlanKey): Promise<DerivedRows> {
  const key = { municipality, year };
  const timeline = await storedTimeline(queries, key);
  const readings = await finalReadings(queries, key);
  const reports = await planPhaseReports(queries, key);
  const policy = await loadPolicy(queries, key);
  const known = emptyKnownScores();
  const phaseScore = isZero(policy.phaseShare)
    ? null
    : (phase: PhaseState) => scoredPhase(phase, reports.of(phase).at(-1) ?? null, { year, lateDays: policy.lateDays });
  const states = timeline.states.map((state) => ({
    state,
    scores: planScores(timeline, state, readings, policy, known, phaseScore),
  }));
  const results = states.flatMap(({ state, scores }) => memberResults({ ...key, atAct: state.atAct }, scores));
  return {
    StrategicArea: states.flatMap(({ state }) => areaRows(key, state)),
    Sector: states.flatMap(({ state }) => sectorRows(key, state)),
    Objective: states.flatMap(({ state }) => objectiveRows(key, state)),
    Contribution: states.flatMap(({ state }) =>
      state.contributions.map((contribution) => ({ ...key, atAct: state.atAct, ...contribution })),
    ),
    Indicator: states.flatMap(({ state }) => indicatorRows(key, state)),
    Phase: states.flatMap(({ state }) => phaseRows(key, state, reports)),
    Score: results.map(scoreRow),
    ScoreSums: results.map(sumsRow),
    Attainment: states.flatMap(({ state, scores }) => attainmentRows(key, state, scores)),
    WeightChange: await weightChangeRows(queries, key, timeline, states),
    Discrepancy: await discrepancyRows(queries, key, timeline),
  };
}

/** The states of a plan, act by act, from the statements of its documents and people; `without` = leaving out an act. */
export async function storedTimeline(
  queries: Queries,
  key: PlanKey,
  without: number | null = null,
): Promise<PlanTimeline> {
  const acts = await queries.selectFrom('Act').where(ofPlan(key)).select('ordinal').execute();
  const requests = await queries
    .selectFrom('Variation')
    .where(ofPlan(key))
    .where('indicator', 'is not', null)
    .where('request', 'is not', null)
    .select(['indicator', 'act', 'request'])
    .$narrowType<{ indicator: string; request: string }>()
    .execute();
  return planTimeline({
    acts: acts.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal !== without),
    statements: (await storedStatements(queries, ofPlan(key))).filter(({ act }) => act !== without),
    requests: requests.map(({ indicator, act, request }) => ({ indicator, act, text: request })),
  });
}

const OBJECTIVE_MEASURES = fieldsWith(
  OBJECTIVE_FIELDS,
  'shape',
  'measure',
) satisfies readonly (keyof Tables['Objective'])[];
const INDICATOR_MEASURES = fieldsWith(
  INDICATOR_FIELDS,
  'shape',
  'measure',
) satisfies readonly (keyof Tables['Indicator'])[];
const PHASE_MEASURES = fieldsWith(PHASE_FIELDS, 'shape', 'measure') satisfies readonly (keyof Tables['Phase'])[];

function areaRows(key: PlanKey, { atAct, areas }: PlanState): Tables['StrategicArea'][] {
  return areas.map((area, position) => ({ ...key, atAct, position, ...area, nameFolded: foldedText(area.name) }));
}

function sectorRows(key: PlanKey, { atAct, sectors }: PlanState): Tables['Sector'][] {
  return sectors.map((sector, position) => ({
    ...key,
    atAct,
    position,
    ...sector,
    nameFolded: foldedText(sector.name),
  }));
}

function objectiveRows(key: PlanKey, { atAct, objectives }: PlanState): Tables['Objective'][] {
  return objectives.map(({ source, contributors, ...objective }) => ({
    ...key,
    atAct,
    ...objective,
    codeOrder: naturalOrder(objective.code),
    titleFolded: foldedText(objective.title ?? ''),
    ...valuesOf(OBJECTIVE_MEASURES, (field) => measure(objective[field])),
    sourceAct: source.act,
    sourceLine: source.line,
    sourceText: source.text,
  }));
}

function indicatorRows(key: PlanKey, { atAct, objectives, indicators }: PlanState): Tables['Indicator'][] {
  const objectiveOf = new Map(objectives.map((objective) => [objective.code, objective]));
  return indicators.map(({ source, meaning, redefined, neutralised, unclearTarget, initialUnclear, ...indicator }) => ({
    ...key,
    atAct,
    ...indicator,
    codeOrder: naturalOrder(indicator.code),
    ...groupsOf(objectiveOf, indicator.objective),
    titleFolded: foldedText(indicator.title ?? ''),
    ...valuesOf(INDICATOR_MEASURES, (field) => measure(indicator[field])),
    initialRangeMin: measure(indicator.initialRangeMin),
    initialRangeMax: measure(indicator.initialRangeMax),
    sourceAct: source.act,
    sourceLine: source.line,
    sourceText: source.text,
  }));
}

function phaseRows(key: PlanKey, { atAct, phases }: PlanState, reports: PhaseReports): Tables['Phase'][] {
  return phases.map(({ source, ...phase }, position) => {
    const report = reports.of(phase).at(-1);
    return {
      ...key,
      atAct,
      position,
      ...phase,
      names: JSON.stringify(phase.names),
      titleFolded: foldedText(phase.title),
      ...valuesOf(PHASE_MEASURES, (field) => measure(phase[field])),
      doneOn: report?.doneOn ?? null,
      percent: measure(report?.percent ?? null),
      note: report?.note ?? null,
      evidence: report?.evidence ?? null,
      sourceAct: source.act,
      sourceLine: source.line,
      sourceText: source.text,
    };
  });
}

/** Area and sector of an objective; a state has an indicator only where it has the objective. */
function groupsOf(objectives: ReadonlyMap<string, ObjectiveState>, code: string) {
  const objective = objectives.get(code);
  if (objective === undefined) throw new Error(`Objective ${code} has indicators but is not in the plan.`);
  return { area: objective.area, sector: objective.sector };
}

function attainmentRows(key: PlanKey, state: PlanState, scores: PlanScores): Tables['Attainment'][] {
  return [...scores.indicators].map(([indicator, score]) =>
    attainmentRow({ ...key, atAct: state.atAct, indicator }, score),
  );
}

/** A canonical number as the database stores it. */
function measure(canonical: string | null): number | null {
  return canonical === null ? null : new Decimal(canonical).toNumber();
}
