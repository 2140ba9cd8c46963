import { matchedSectors } from '../contributing-sectors.js';
import { type Contradiction, EARLIEST, type FieldHistory, fieldHistory, valueAt } from '../statement/history.js';
import { type HistoryDiscrepancy, historyDiscrepancies } from '../statement/history-discrepancy.js';
import { type SubjectHistory, subjectHistories } from '../statement/history-index.js';
import { type IndicatorRequest, measureContradictions } from '../statement/history-measure.js';
import type { Statement } from '../statement/statement.js';
import { type AreaState, areaStates, groupNames, type SectorState, sectorStates } from './plan-state-group.js';
import { type IndicatorState, indicatorTimeline } from './plan-state-indicator.js';
import { type ObjectiveState, objectiveTimeline } from './plan-state-objective.js';
import { type PhaseState, phasesInOrder, phaseTimeline } from './plan-state-phase.js';

export { EARLIEST };

/** The plan after one act, or before the first loaded one (`atAct` EARLIEST). Objectives and indicators by code. */
export interface PlanState {
  readonly atAct: number;
  readonly areas: readonly AreaState[];
  readonly sectors: readonly SectorState[];
  readonly objectives: readonly ObjectiveState[];
  /** The sectors that contribute to an objective beside the leading one. */
  readonly contributions: readonly ContributionState[];
  readonly indicators: readonly IndicatorState[];
  /** Of all objectives, in the order in which they are due. */
  readonly phases: readonly PhaseState[];
}

export interface ContributionState {
  /** Code. */
  readonly objective: string;
  /** Key. */
  readonly sector: string;
}

export interface PlanTimeline {
  /** The earliest state first, then one for each loaded act, ascending. */
  readonly states: readonly [PlanState, ...PlanState[]];
  readonly discrepancies: readonly HistoryDiscrepancy[];
  /** The definitions of each indicator, act by act: those in force, and those of the acts alone. */
  readonly meanings: ReadonlyMap<string, { readonly inForce: FieldHistory; readonly ofActs: FieldHistory }>;
}

export interface TimelineInput {
  /** Ordinals of the loaded acts. */
  readonly acts: readonly number[];
  readonly statements: readonly Statement[];
  /** The requests of the sectors: words that help to infer kind and direction of an indicator. */
  readonly requests: readonly IndicatorRequest[];
}

/** The plan at every loaded act. The order of acts, statements and requests has no effect. */
export function planTimeline({ acts, statements, requests }: TimelineInput): PlanTimeline {
  const subjects = subjectHistories(statements, acts);
  const moments = [EARLIEST, ...[...new Set(acts)].sort((a, b) => a - b)];
  const objectives = subjects.OBJECTIVE.map((subject) => objectiveTimeline(subject, moments));
  const present = moments.map((_, moment) => new Set(objectives.flatMap((timeline) => timeline[moment]?.code ?? [])));
  const requestsOf = requestsByIndicator(requests);
  const indicators = subjects.INDICATOR.map((subject) =>
    indicatorTimeline(subject, moments, present, requestsOf.get(subject.code) ?? []),
  );
  const phases = subjects.PHASE.map((subject) => phaseTimeline(subject, moments, present));
  const names = groupNames(subjects.OBJECTIVE);
  const stateOf = (atAct: number, moment: number): PlanState => {
    const found = objectives.flatMap((timeline) => timeline[moment] ?? []);
    const sectors = sectorStates(found, names.sectors, subjects.SECTOR, atAct);
    return {
      atAct,
      areas: areaStates(found, names.areas),
      sectors,
      objectives: found,
      contributions: contributionStates(found, sectors),
      indicators: indicators.flatMap((timeline) => timeline[moment] ?? []),
      phases: phasesInOrder(phases.flatMap((timeline) => timeline[moment] ?? [])),
    };
  };
  return {
    states: [stateOf(EARLIEST, 0), ...moments.slice(1).map((act, index) => stateOf(act, index + 1))],
    discrepancies: historyDiscrepancies(Object.values(subjects).flat().flatMap(contradictions)),
    meanings: new Map(subjects.INDICATOR.map((subject) => [subject.code, meanings(subject)])),
  };
}

function contributionStates(
  objectives: readonly ObjectiveState[],
  sectors: readonly SectorState[],
): ContributionState[] {
  return objectives.flatMap(({ code, sector: leading, contributors }) =>
    matchedSectors(contributors, sectors)
      .keys.filter((sector) => sector !== leading)
      .map((sector) => ({ objective: code, sector })),
  );
}

/** The state after the latest loaded act up to `act`, else the earliest. */
export function stateAt(timeline: PlanTimeline, act: number): PlanState {
  return timeline.states.findLast(({ atAct }) => atAct <= act) ?? timeline.states[0];
}

/** The act that gave the indicator the definition in force after `act`; null = its first definition. */
export function definitionAt(timeline: PlanTimeline, indicator: string, act: number): string | null {
  const meaning = timeline.meanings.get(indicator);
  return meaning === undefined ? null : valueAt(meaning.inForce, act);
}

/** What a reading measures: the definition that its act left, or the one that a settlement gave before it was recorded. */
export interface MeasuredDefinition {
  readonly measuresAct: number;
  /** Whether it was recorded after the settlement that redefines its indicator. */
  readonly settled?: boolean;
}

/** The definition that a reading measures; null = the first one. */
export function measuredDefinition(
  timeline: PlanTimeline,
  indicator: string,
  { measuresAct, settled }: MeasuredDefinition,
): string | null {
  const meaning = timeline.meanings.get(indicator);
  if (meaning === undefined) return null;
  return settled ? (meaning.inForce.values.at(-1)?.statement.value ?? null) : valueAt(meaning.ofActs, measuresAct);
}

function meanings(subject: SubjectHistory): { readonly inForce: FieldHistory; readonly ofActs: FieldHistory } {
  const inForce = subject.history('meaning');
  const ofActs = subject.statements('meaning').filter(({ settled }) => settled !== true);
  return { inForce, ofActs: ofActs.length === subject.statements('meaning').length ? inForce : fieldHistory(ofActs) };
}

function requestsByIndicator(requests: readonly IndicatorRequest[]): Map<string, IndicatorRequest[]> {
  const found = new Map<string, IndicatorRequest[]>();
  for (const request of requests) {
    const known = found.get(request.indicator);
    if (known === undefined) found.set(request.indicator, [request]);
    else known.push(request);
  }
  return found;
}

function contradictions(subject: SubjectHistory): readonly Contradiction[] {
  const plain = [...subject.fields()].filter((field) => field !== 'kind' && field !== 'direction');
  const found = plain.flatMap((field) => subject.history(field).contradictions);
  // The title of a phase is its key, so that other spellings contradict nothing.
  return [
    ...found.filter(({ stated }) => stated.subject !== 'PHASE' || stated.field !== 'title'),
    ...measureContradictions(subject),
  ];
}
