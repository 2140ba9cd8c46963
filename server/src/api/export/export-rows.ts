import type { IndicatorRow } from '../../export/indicator-columns.js';
import type { ObjectiveRow } from '../../export/objective-columns.js';
import type { PrintedSource } from '../../export/source-columns.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import { loadedAct } from '../act/sources.js';
import type { IndicatorFilter, ObjectiveFilter } from '../filter/filters.js';
import type { IndicatorOrder, ObjectiveOrder } from '../filter/orders.js';
import type { Page } from '../graphql/cursor.js';
import type { FileSource, NewFileSource } from '../loading/file-source.js';
import type { Loaders } from '../loading/loaders.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { storedAttainment, storedScore } from '../plan/stored-results.js';
import { readingViews } from '../reporting/reading-views.js';
import type { Listed } from './export-question.js';

const BATCH = 1000;

/** The rows of a filtered list of indicators, a thousand at a time, each batch with a fixed number of statements. */
export async function* indicatorRows(
  newSource: NewFileSource,
  plan: PlanView,
  { where, orderBy }: Listed<IndicatorFilter, IndicatorOrder>,
): AsyncGenerator<IndicatorRow[]> {
  let after: string | null = null;
  do {
    const source = newSource();
    const { loaders } = source;
    const asked = { where, orderBy, after, first: BATCH };
    const page: Page<Indicator> = await loaders.indicatorLists.page(asked).load(stateKey(plan));
    yield await Promise.all(page.rows.slice(0, BATCH).map((indicator) => indicatorRow(source, plan, indicator)));
    // The page has one row more than asked for where there is a next one.
    after = page.rows.length > BATCH ? await page.cursorOf(BATCH - 1) : null;
  } while (after !== null);
}

/** The rows of a filtered list of objectives, a thousand at a time. */
export async function* objectiveRows(
  newSource: NewFileSource,
  plan: PlanView,
  { where, orderBy }: Listed<ObjectiveFilter, ObjectiveOrder>,
): AsyncGenerator<ObjectiveRow[]> {
  let after: string | null = null;
  do {
    const { loaders } = newSource();
    const asked = { where, orderBy, after, first: BATCH };
    const page: Page<Objective> = await loaders.objectiveLists.page(asked).load(stateKey(plan));
    yield await Promise.all(page.rows.slice(0, BATCH).map((objective) => objectiveRow(loaders, plan, objective)));
    // The page has one row more than asked for where there is a next one.
    after = page.rows.length > BATCH ? await page.cursorOf(BATCH - 1) : null;
  } while (after !== null);
}

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
  const note = staff ? (latest?.note ?? null) : null;
  const reading = result.actual === null || !latest ? null : { asOf: latest.asOf, note };
  return { indicator, objective, area: area.name, sector: sector.name, result, reading, source };
}

async function objectiveRow(loaders: Loaders, plan: PlanView, objective: Objective): Promise<ObjectiveRow> {
  const { municipality, year, atAct, code } = objective;
  const [{ area, sector }, score, source] = await Promise.all([
    groupsOf(loaders, plan, objective),
    storedScore(loaders, { municipality, year, atAct, level: 'OBJECTIVE', key: code }),
    printedSource(loaders, plan, objective.sourceAct, objective.sourceLine),
  ]);
  return { objective, area, sector: sector.name, score, source };
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
