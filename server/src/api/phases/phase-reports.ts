import { phaseKey } from '../../plan/phase-code.js';
import type { Revision } from '../../plan/stored/act/revision.entity.js';
import type { Phase } from '../../plan/stored/phase.entity.js';
import { PhaseReports } from '../../reading/stored/load-phase-reports.js';
import type { PhaseReport } from '../../reading/stored/phase-report.entity.js';
import { isStaff } from '../access/is-staff.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { Loaders } from '../loading/loaders.js';
import type { RequestContext } from '../loading/request-context.js';

/** A report, with the one that took its place. */
export interface PhaseReportView extends PhaseReport {
  readonly supersededBy: string | null;
}

/** The other keys under which decisions name a phase. */
export function phaseNames({ names }: Pick<Phase, 'names'>): string[] {
  const found: unknown = JSON.parse(names);
  return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : [];
}

/** The reports of a phase, the first one first: all of them for staff, the one in force for everybody else. */
export async function shownReports(context: RequestContext, phase: Phase): Promise<PhaseReportView[]> {
  const { municipality, year, objective } = phase;
  const rows = await context.loaders.phaseReports.load([municipality, year, objective]);
  const views = reportViews(new PhaseReports(rows).of({ ...phase, names: phaseNames(phase) }));
  return isStaff(context, municipality) ? views : views.filter(({ supersededBy }) => supersededBy === null);
}

/** The reports of one phase, in their order. */
export function reportViews(chain: readonly PhaseReport[]): PhaseReportView[] {
  return chain.map((report, index) => {
    const next = chain[index + 1];
    return { ...report, supersededBy: next === undefined ? null : NODE_IDS.PhaseReport.id(next) };
  });
}

type ReportKey = Pick<PhaseReport, 'municipality' | 'year' | 'objective' | 'phase' | 'number'>;

/** The report that an ID names, where the reader may see it. */
export async function phaseReport(context: RequestContext, key: ReportKey): Promise<PhaseReportView | null> {
  const phases = (await context.loaders.phaseLists(null).load(await latestState(context.loaders, key))).filter(
    ({ objective }) => objective === key.objective,
  );
  const phase = phases.find((one) => one.key === key.phase || phaseNames(one).includes(key.phase));
  if (phase === undefined) return null;
  const reports = await shownReports(context, phase);
  return reports.find(({ phase: name, number }) => name === key.phase && number === key.number) ?? null;
}

async function latestState(loaders: Loaders, { municipality, year }: ReportKey): Promise<[string, number, number]> {
  const acts = await loaders.acts.load([municipality, year]);
  return [municipality, year, acts.at(-1)?.ordinal ?? -1];
}

/** The revisions that move, remove or add a phase, up to the state that it is looked at from. */
export async function revisionsOf(loaders: Loaders, phase: Phase): Promise<Revision[]> {
  const keys = [phase.key, ...phaseNames(phase)];
  const rows = await loaders.phaseRevisions.load([phase.municipality, phase.year, phase.objective]);
  return rows.filter((row) => {
    const key = revisedPhase(row);
    return row.act <= phase.atAct && key !== null && keys.includes(key);
  });
}

/** The key of the phase that a revision changes; null where it changes none. */
export function revisedPhase({ kind, valueBefore, valueAfter }: Revision): string | null {
  if (!kind.startsWith('PHASE_')) return null;
  const title = kind === 'PHASE_ADDED' ? valueAfter : valueBefore;
  return title === null ? null : phaseKey(title);
}
