import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { Database, Queries } from '../../database/open-database.js';
import { matchedMembers } from '../../plan/member-match.js';
import type { PlanKey, StateKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { planReadings } from '../../reading/stored/record-readings.js';
import type { ImportReport } from '../act/import-report.js';
import type { ReadDocument } from '../act/read-document.js';
import type { SavedActuals } from '../actuals/save-actuals.js';
import { type PendingActual, pendingReadings } from './load-pending-readings.js';
import { levelScores, type ScoreChange, scoreChanges } from './load-score-changes.js';
import { saveReviewedActuals } from './save-reviewed.js';

/** The changes that loading a document would make in the plan after its latest act. */
export interface Comparison {
  readonly newRows: number;
  readonly objectives: readonly Difference[];
  readonly indicators: readonly Difference[];
  readonly unchanged: boolean;
  /** The results of the plan and of its sectors, as they are and as they would be. */
  readonly scores: readonly ScoreChange[];
}

export interface Difference {
  readonly code: string;
  readonly label: string;
  readonly isNew: boolean;
  /** It would no longer be in the plan. */
  readonly isRemoved: boolean;
  readonly fields: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

const COMPARED_OF_OBJECTIVE = fieldsWith(OBJECTIVE_FIELDS, 'compared') satisfies readonly (keyof Objective)[];
const COMPARED_OF_INDICATOR = fieldsWith(INDICATOR_FIELDS, 'compared') satisfies readonly (
  | keyof Indicator
  | 'neutralised'
)[];

/** What loading an act would do. */
export interface ActRehearsal {
  readonly report: ImportReport;
  readonly comparison: Comparison;
  /** The actual values that it prints, with what is in force now. */
  readonly readings: readonly PendingActual[];
  readonly actuals: SavedActuals;
}

/** Loads an act in a transaction that is rolled back, and returns the differences. */
export function actRehearsal(database: Database, read: ReadDocument, plan: PlanKey): Promise<ActRehearsal> {
  return database.rehearse(async (queries) => {
    const before = await latestMembers(queries, plan);
    const scores = await levelScores(queries, plan);
    const recorded = await planReadings(queries, plan);
    const { report, actuals } = await saveReviewedActuals(queries, read);
    const after = await latestMembers(queries, plan);
    const matched = matchedMembers(before, after);
    const comparison = {
      newRows: report.changed,
      objectives: differences(before.objectives, after.objectives, COMPARED_OF_OBJECTIVE, matched.objectives),
      indicators: differences(
        // An objective under another code is still the same one.
        before.indicators.map((row) => ({ ...row, objective: matched.objectives.get(row.objective) ?? row.objective })),
        after.indicators,
        COMPARED_OF_INDICATOR,
        matched.indicators,
      ),
      unchanged: report.saved && report.changed === 0,
      scores: scoreChanges(scores, await levelScores(queries, plan)),
    };
    const named = new Map(after.indicators.map((indicator) => [indicator.code, indicator]));
    const readings = pendingReadings(actuals.rows, named, recorded);
    return { report: { ...report, saved: false }, comparison, readings, actuals };
  });
}

async function latestMembers(queries: Queries, { municipality, year }: PlanKey) {
  const { latest } = await queries
    .selectFrom('Act')
    .where(ofPlan({ municipality, year }))
    .select(({ fn }) => fn.max('ordinal').as('latest'))
    .executeTakeFirstOrThrow();
  const state = { municipality, year, atAct: latest ?? NO_ACT };
  return { objectives: await objectivesAt(queries, state), indicators: await indicatorsAt(queries, state) };
}

/** A plan without acts has no stored state. */
const NO_ACT = -1;

function objectivesAt(queries: Queries, { municipality, year, atAct }: StateKey) {
  return queries
    .selectFrom('Objective')
    .where(ofPlan({ municipality, year }))
    .where('atAct', '=', atAct)
    .orderBy('codeOrder')
    .orderBy('code')
    .selectAll()
    .execute();
}

async function indicatorsAt(queries: Queries, { municipality, year, atAct }: StateKey) {
  const rows = await queries
    .selectFrom('Indicator')
    .innerJoin('Attainment', (join) =>
      join
        .onRef('Attainment.municipality', '=', 'Indicator.municipality')
        .onRef('Attainment.year', '=', 'Indicator.year')
        .onRef('Attainment.atAct', '=', 'Indicator.atAct')
        .onRef('Attainment.indicator', '=', 'Indicator.code'),
    )
    .where(ofPlan({ municipality, year }, 'Indicator'))
    .where('Indicator.atAct', '=', atAct)
    .orderBy('Indicator.codeOrder')
    .orderBy('Indicator.code')
    .selectAll('Indicator')
    .select('Attainment.currentState')
    .execute();
  return rows.map(({ currentState, ...indicator }) => ({
    ...indicator,
    neutralised: currentState === 'NEUTRALISED' ? 'true' : null,
  }));
}

type MemberRow<K extends string> = { readonly code: string; readonly title: string | null } & Readonly<
  Record<K, unknown>
>;

/** `matched`: the code after by the code before. A member with another code than before is no new one. */
function differences<K extends string>(
  before: readonly MemberRow<K>[],
  after: readonly MemberRow<K>[],
  fields: readonly K[],
  matched: ReadonlyMap<string, string>,
): Difference[] {
  const known = new Map(before.map((row) => [matched.get(row.code) ?? row.code, row]));
  const removed = before.filter(({ code }) => !matched.has(code));
  return [
    ...after.flatMap((row) => changeOf(known.get(row.code), row, fields)),
    ...removed.map((row) => ({ ...labelOf(row), isNew: false, isRemoved: true, fields: [] })),
  ];
}

function changeOf<K extends string>(
  found: MemberRow<K> | undefined,
  row: MemberRow<K>,
  fields: readonly K[],
): Difference[] {
  const values = fields
    .filter((field) => (found === undefined ? row[field] !== null : found[field] !== row[field]))
    .map((field) => ({ field: String(field), from: valueText(found?.[field]), to: valueText(row[field]) }));
  const isRenamed = found !== undefined && found.code !== row.code;
  const changed = isRenamed ? [{ field: 'code', from: found.code, to: row.code }, ...values] : values;
  return changed.length === 0
    ? []
    : [{ ...labelOf(row), isNew: found === undefined, isRemoved: false, fields: changed }];
}

function labelOf({ code, title }: MemberRow<never>) {
  return { code, label: title ?? code };
}

function valueText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
