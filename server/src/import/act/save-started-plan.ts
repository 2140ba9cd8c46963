import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { fileId } from '../../plan/file-id.js';
import { groupKey } from '../../plan/natural-key.js';
import type { PlanState } from '../../plan/state/plan-state.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { storedTimeline } from '../../scoring/stored/derived-rows.js';
import { planDraft } from '../draft/document-draft.js';
import { contentDigest, sha256 } from '../text/content-digest.js';
import { checkPhases, readsPhases, type WantedPhase } from './next-plan-phases.js';
import { NOTHING_PRINTED, nextPlanText, type PrintedPhase, type PrintedState } from './next-plan-text.js';
import { replaceStarted } from './replace-started.js';

/** A started plan as a person wants it; areas and sectors by name, measures canonical, targets as they are to be printed. */
export interface StartedContent {
  readonly objectives: readonly StartedObjective[];
  readonly importedBy: string | null;
}

export interface StartedObjective {
  readonly code: string;
  readonly title: string;
  readonly definition: string | null;
  readonly area: string;
  readonly sector: string;
  readonly weight: string | null;
  readonly indicators: readonly StartedIndicator[];
  /** Null = those that it has. */
  readonly phases: readonly StartedPhase[] | null;
}

export interface StartedPhase extends Omit<WantedPhase, 'objective'> {
  readonly weight: string | null;
}

export interface StartedIndicator {
  readonly code: string;
  readonly title: string;
  readonly formula: string | null;
  readonly purpose: string | null;
  readonly target: string | null;
  readonly weight: string | null;
}

/**
 * Writes the document of a started plan anew, while it is a draft and stands on the one that was prepared for it: what is
 * left out is removed, what is new is added. Returns the ID of its document, null where nothing changes. Throws CONFLICT
 * where it stands on a document of its own, or something depends on it.
 */
export async function saveStartedPlan(queries: Queries, plan: Plan, content: StartedContent): Promise<string | null> {
  const { municipality, year, startedFrom, published } = plan;
  if (startedFrom === null || published) {
    throw new DomainError(
      'CONFLICT',
      startedFrom === null
        ? `Il piano ${year} viene dal suo documento: non si riscrive. Correggere i singoli valori, o caricare una variazione.`
        : `Il piano ${year} è pubblicato: ritirare prima la pubblicazione, poi modificarlo.`,
    );
  }
  const act = await queries
    .selectFrom('Act')
    .where(ofPlan(plan))
    .where('ordinal', '=', 0)
    .select(['document', 'municipalityName', 'period'])
    .executeTakeFirstOrThrow();
  const state = (await storedTimeline(queries, plan)).states.at(-1);
  const managers = new Map((state?.sectors ?? []).map(({ key, manager }) => [key, manager]));
  const targets = new Map(
    content.objectives.flatMap(({ indicators }) => indicators.map(({ code, target }) => [code, target] as const)),
  );
  const phases = keptPhases(content, state);
  checkPhases(phases);
  const wanted = { ...printed(content, managers, state), phases };
  const text = nextPlanText({
    ...{ municipality: act.municipalityName, year, period: act.period, state: wanted },
    objectives: new Set(content.objectives.map(({ code }) => code)),
    targetOf: ({ code }) => targets.get(code)?.trim() || 'n.d.',
  });
  const bytes = new TextEncoder().encode(text);
  const filename = `piano-${year}-avviato-dal-${startedFrom}.txt`;
  const read = await planDraft(bytes);
  const problems = read.issues.map(({ message }) => message).join(' ');
  if (read.draft === null || !isWhole(content, read.draft) || !readsPhases(read.draft, phases)) {
    throw new DomainError(
      'CONFLICT',
      `Il piano non si rilegge come è scritto: correggere codici e titoli. ${problems}`,
    );
  }
  const digest = sha256(bytes);
  const keys = {
    ...{ slug: municipality, id: fileId(plan, digest.slice(0, 12)), sha256: digest },
    contentDigest: contentDigest(read.draft),
  };
  if (keys.id === act.document) return null;
  const document = { filename, bytes, importedBy: content.importedBy };
  const replaced = await replaceStarted(queries, { ...read, document }, keys, act.document);
  if ('conflict' in replaced) {
    throw new DomainError('CONFLICT', `La bozza non si può riscrivere: ${replaced.conflict}.`);
  }
  return keys.id;
}

/** The phases of the objectives: as they are written, else those that are there. */
function keptPhases({ objectives }: StartedContent, state: PlanState | undefined): PrintedPhase[] {
  return objectives.flatMap(({ code, phases }) =>
    phases === null
      ? (state?.phases ?? []).filter(({ objective, removed }) => objective === code && !removed)
      : phases.map((phase) => ({ ...phase, objective: code })),
  );
}

/** The content as the table prints it; who answers for a sector goes on, and so does what a person does not edit. */
function printed(
  { objectives }: StartedContent,
  managers: ReadonlyMap<string, string | null>,
  state: PlanState | undefined,
): Omit<PrintedState, 'phases'> {
  const known = new Map(state?.indicators.map((indicator) => [indicator.code, indicator]));
  const sectors = [...new Set(objectives.map(({ sector }) => sector))];
  const names = new Map(state?.sectors.map(({ key, name }) => [key, name]));
  return {
    areas: [],
    sectors: sectors.map((name) => ({ key: name, name, manager: managers.get(groupKey(name)) ?? null })),
    contributions: (state?.contributions ?? []).map((row) => ({ ...row, sector: names.get(row.sector) ?? row.sector })),
    objectives: objectives.map(({ indicators, phases, ...objective }) => ({
      ...NOTHING_PRINTED.objective,
      ...objective,
    })),
    indicators: objectives.flatMap((objective) =>
      objective.indicators.map(({ target, ...indicator }) => ({
        ...NOTHING_PRINTED.indicator,
        ...known.get(indicator.code),
        ...indicator,
        objective: objective.code,
      })),
    ),
  };
}

/** Whether all that a person wrote was read again, each indicator in its objective. */
function isWhole(
  { objectives }: StartedContent,
  draft: {
    readonly objectives: readonly { readonly code: string }[];
    readonly indicators: readonly { readonly code: string; readonly objective: string }[];
  },
): boolean {
  const codes = new Set(draft.objectives.map(({ code }) => code));
  const places = new Map(draft.indicators.map(({ code, objective }) => [code, objective]));
  const written = objectives.flatMap(({ code, indicators }) => indicators.map((one) => [one.code, code] as const));
  return (
    draft.objectives.length === objectives.length &&
    draft.indicators.length === written.length &&
    objectives.every(({ code }) => codes.has(code)) &&
    written.every(([code, objective]) => places.get(code) === objective)
  );
}
