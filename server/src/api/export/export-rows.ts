import type { IndicatorRow } from '../../export/indicator-columns.js';
import type { ObjectiveRow } from '../../export/objective-columns.js';
import type { PhaseRow } from '../../export/phase-columns.js';
import type { ReadingRow } from '../../export/reading-columns.js';
import type { PrintedSource } from '../../export/source-columns.js';
import { phaseState } from '../../plan/phase-state.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import type { Phase } from '../../plan/stored/phase.entity.js';
import { loadedAct } from '../act/sources.js';
import type { IndicatorFilter, ObjectiveFilter, PhaseFilter } from '../filter/filters.js';
import type { IndicatorOrder, ObjectiveOrder } from '../filter/orders.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { FileSource, NewFileSource } from '../loading/file-source.js';
import type { Loaders } from '../loading/loaders.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { storedAttainment, storedScore } from '../plan/stored-results.js';
import { readingViews } from '../reporting/reading-views.js';
import type { Listed } from './export-question.js';

const BATCH = 1000;
/** More rows than any plan has: a file is read in one snapshot, which needs no cursors. */
export const ALL = { after: null, offset: 0, first: 1_000_000_000 };

/** The rows of a filtered list of indicators, a thousand at a time, each batch with a fixed number of statements. */
export async function* indicatorRows(
  newSource: NewFileSource,
  plan: PlanView,
  { where, orderBy, basis = 'CURRENT' }: Listed<IndicatorFilter, IndicatorOrder>,
): AsyncGenerator<IndicatorRow[]> {
  const list = newSource().loaders.indicatorLists.page({ where, orderBy, basis, ...ALL });
  for (const batch of batches((await list.load(stateKey(plan))).rows)) {
    const source = newSource();
    yield await Promise.all(batch.map((indicator) => indicatorRow(source, plan, indicator)));
  }
}

/** The values in force of the indicators of a filtered list, a thousand indicators at a time. */
export async function* readingRows(
  newSource: NewFileSource,
  plan: PlanView,
  { where, orderBy, basis = 'CURRENT' }: Listed<IndicatorFilter, IndicatorOrder>,
): AsyncGenerator<ReadingRow[]> {
  const list = newSource().loaders.indicatorLists.page({ where, orderBy, basis, ...ALL });
  for (const batch of batches((await list.load(stateKey(plan))).rows)) {
    const source = newSource();
    yield (await Promise.all(batch.map((indicator) => readingsOf(source, plan, indicator)))).flat();
  }
}

/** The rows of a filtered list of objectives, a thousand at a time. */
export async function* objectiveRows(
  newSource: NewFileSource,
  plan: PlanView,
  { where, orderBy, basis = 'CURRENT' }: Listed<ObjectiveFilter, ObjectiveOrder>,
): AsyncGenerator<ObjectiveRow[]> {
  const list = newSource().loaders.objectiveLists.page({ where, orderBy, basis, ...ALL });
  for (const batch of batches((await list.load(stateKey(plan))).rows)) {
    const { loaders } = newSource();
    yield await Promise.all(batch.map((objective) => objectiveRow(loaders, plan, objective)));
  }
}

/** The phases of a filter with their state on a day, a thousand at a time. */
export async function* phaseRows(
  newSource: NewFileSource,
  plan: PlanView,
  where: PhaseFilter | null,
  day: string,
): AsyncGenerator<PhaseRow[]> {
  const phases = await newSource().loaders.phaseLists(where).load(stateKey(plan));
  for (const batch of batches(phases)) {
    const source = newSource();
    yield await Promise.all(batch.map((phase) => phaseRow(source, plan, phase, day)));
  }
}

export function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

const NO_WORDS = { note: null, criticality: null, correctiveAction: null };

async function indicatorRow(
  { loaders, staff }: FileSource,
  plan: PlanView,
  indicator: Indicator,
): Promise<IndicatorRow> {
  const [[objective], { area, sector }, result, readings, source] = await Promise.all([
    loaders.objective.load([...stateKey(plan), indicator.objective]),
    groupsOf(loaders, plan, indicator),
    storedAttainment(loaders, indicator),
    loaders.readings.load([plan.municipality, plan.year, indicator.code]),
    printedSource(loaders, plan, indicator.sourceAct, indicator.sourceLine),
  ]);
  if (!objective) throw new Error(`Indicator ${indicator.code} has no objective in its state of the plan.`);
  const latest = readingViews(readings).findLast(({ final }) => final);
  const { note, criticality, correctiveAction } = (staff ? latest : undefined) ?? NO_WORDS;
  const reading = result.actual === null || !latest ? null : { asOf: latest.asOf, note, criticality, correctiveAction };
  const id = NODE_IDS.Indicator.id(indicator);
  return { id, indicator, objective, area: area.name, sector: sector.name, result, reading, source };
}

async function readingsOf({ loaders, staff }: FileSource, plan: PlanView, indicator: Indicator): Promise<ReadingRow[]> {
  const [[objective], { sector }, readings] = await Promise.all([
    loaders.objective.load([...stateKey(plan), indicator.objective]),
    groupsOf(loaders, plan, indicator),
    loaders.readings.load([plan.municipality, plan.year, indicator.code]),
  ]);
  if (!objective) throw new Error(`Indicator ${indicator.code} has no objective in its state of the plan.`);
  return readingViews(readings)
    .filter(({ supersededBy, withdrawn }) => supersededBy === null && !withdrawn)
    .map((reading) => ({
      id: NODE_IDS.Reading.id(reading),
      ...{ indicator, objective, sector: sector.name, reading, words: staff ? reading : NO_WORDS },
    }));
}

async function objectiveRow(loaders: Loaders, plan: PlanView, objective: Objective): Promise<ObjectiveRow> {
  const { municipality, year, atAct, code } = objective;
  const [{ area, sector }, contributions, sectors, score, source] = await Promise.all([
    groupsOf(loaders, plan, objective),
    loaders.contributorsOfObjective.load([municipality, year, atAct, code]),
    loaders.sectors.load(stateKey(plan)),
    storedScore(loaders, { municipality, year, atAct, level: 'OBJECTIVE', key: code }),
    printedSource(loaders, plan, objective.sourceAct, objective.sourceLine),
  ]);
  const contributing = new Set(contributions.map((contribution) => contribution.sector));
  const contributors = sectors.filter(({ key }) => contributing.has(key)).map(({ name }) => name);
  return { id: NODE_IDS.Objective.id(objective), objective, area, sector: sector.name, contributors, score, source };
}

async function phaseRow({ loaders, staff }: FileSource, plan: PlanView, phase: Phase, day: string): Promise<PhaseRow> {
  const [[objective], source] = await Promise.all([
    loaders.objective.load([...stateKey(plan), phase.objective]),
    printedSource(loaders, plan, phase.sourceAct, phase.sourceLine),
  ]);
  if (!objective) throw new Error(`Phase ${phase.key} has no objective in its state of the plan.`);
  const { area, sector } = await groupsOf(loaders, plan, objective);
  const { note, evidence } = staff ? phase : { note: null, evidence: null };
  const state = phaseState(phase, day);
  const id = NODE_IDS.Phase.id(phase);
  return { id, phase, objective, area: area.name, sector: sector.name, state, note, evidence, source };
}

/** The area and sector that an objective or indicator belongs to. */
export async function groupsOf(
  loaders: Loaders,
  plan: PlanView,
  member: { readonly code: string; readonly area: string; readonly sector: string },
) {
  const [areas, sectors] = await Promise.all([
    loaders.areas.load(stateKey(plan)),
    loaders.sectors.load(stateKey(plan)),
  ]);
  const area = areas.find(({ key }) => key === member.area);
  const sector = sectors.find(({ key }) => key === member.sector);
  if (!area || !sector) throw new Error(`${member.code} has no area or sector in its state of the plan.`);
  return { area, sector };
}

/** The file and line of an act. */
export async function printedSource(
  loaders: Loaders,
  plan: PlanView,
  ordinal: number,
  line: number | null,
): Promise<PrintedSource> {
  const act = await loadedAct(loaders, plan, ordinal);
  const [document] = await loaders.document.load([plan.municipality, act.document]);
  if (!document) throw new Error(`The document ${act.document} of act ${ordinal} is not stored.`);
  return { filename: document.filename, line };
}
