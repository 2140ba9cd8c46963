import { type SqlBool, sql } from 'kysely';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { Tables } from '../../database/tables.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { planTimeline } from '../../plan/state/plan-state.js';
import { isZero } from '../../plan/state/plan-state-indicator.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { changedGroup, type GroupResult } from '../group-result.js';
import { emptyKnownScores } from '../known-scores.js';
import { planScores } from '../plan-scores.js';
import { finalReadings } from './final-readings.js';
import { loadPolicy } from './load-policy.js';
import { replayPlan } from './replay-plan.js';
import { attainmentRow, type MemberResult, type ScoredMember, scoreRow, storedResult, sumsRow } from './score-rows.js';
import { storedStatements } from './stored-statements.js';
import { type ScoredState, updateWeightEffects } from './weight-change-rows.js';

/** From so many indicators on the whole plan is replayed: that takes no longer. */
const WHOLE_PLAN = 100;

/**
 * Replays what recorded readings change, whatever the size of the plan: at every act the attainments of the indicators and
 * the scores of their objectives, sectors, areas and plan, and the effects of changed weights. The rows are then those that
 * `replayPlan` stores.
 */
export async function replayReadings(
  queries: Queries,
  { municipality, year }: PlanKey,
  changed: ReadonlySet<string>,
): Promise<void> {
  const key = { municipality, year };
  const indicators = [...changed];
  const policy = await loadPolicy(queries, key);
  // Phases that count in the scores are told apart by the statements of the whole plan.
  if (indicators.length > WHOLE_PLAN || !isZero(policy.phaseShare)) return await replayPlan(queries, key);
  const members = await touchedMembers(queries, key, indicators);
  if (members.objectives.length === 0) return;
  const timeline = await partialTimeline(queries, key, members);
  const readings = await finalReadings(queries, key, members.indicators);
  const known = emptyKnownScores();
  const states = timeline.states.map((state) => ({
    state,
    scores: planScores(timeline, state, readings, policy, known),
  }));
  const stored = await storedResults(queries, key, states);
  const results = changedResults(key, states, stored);
  // Scores that were stored without their sums.
  if (results === null) return await replayPlan(queries, key);
  await replaceResults(queries, key, results);
  await replaceAttainments(queries, key, states, indicators);
  await updateWeightEffects(queries, key, states);
}

interface TouchedMembers {
  /** Codes: the objectives that have one of the indicators after any act, and all indicators that they ever have. */
  readonly objectives: readonly string[];
  readonly indicators: readonly string[];
}

async function touchedMembers(queries: Queries, key: PlanKey, indicators: readonly string[]): Promise<TouchedMembers> {
  const rows = await queries
    .selectFrom('Indicator')
    .where(ofPlan(key))
    .where('objective', 'in', ({ selectFrom }) =>
      selectFrom('Indicator').where(ofPlan(key)).where('code', 'in', indicators).select('objective'),
    )
    .distinct()
    .select(['objective', 'code'])
    .execute();
  return {
    objectives: [...new Set(rows.map(({ objective }) => objective))],
    indicators: [...new Set(rows.map(({ code }) => code))],
  };
}

/** The states of the plan with these objectives and indicators alone. What the plan has of another is independent of them. */
async function partialTimeline(queries: Queries, key: PlanKey, { objectives, indicators }: TouchedMembers) {
  const of = (subject: string, codes: readonly string[]) =>
    sql<SqlBool>`(${sql.ref('subject')} = ${subject} and ${sql.ref('code')} in (${sql.join(codes)}))`;
  const within = sql<SqlBool>`${sql.ref('municipality')} = ${key.municipality} and ${sql.ref('year')} = ${key.year}
    and (${of('OBJECTIVE', objectives)} or ${of('INDICATOR', indicators)})`;
  const acts = await queries.selectFrom('Act').where(ofPlan(key)).select('ordinal').execute();
  const requests = await queries
    .selectFrom('Variation')
    .where(ofPlan(key))
    .where('indicator', 'in', indicators)
    .where('request', 'is not', null)
    .select(['indicator', 'act', 'request'])
    .$narrowType<{ indicator: string; request: string }>()
    .execute();
  return planTimeline({
    acts: acts.map(({ ordinal }) => ordinal),
    statements: await storedStatements(queries, within),
    requests: requests.map(({ indicator, act, request }) => ({ indicator, act, text: request })),
  });
}

/** The columns `level` and `key` of the results that a reading of these objectives changes. */
function touchedResults(states: readonly ScoredState[]) {
  const objectives = states.flatMap(({ state }) => state.objectives);
  const of = (level: string, keys: readonly string[]) =>
    sql<SqlBool>`(${sql.ref('level')} = ${level} and ${sql.ref('key')} in (${sql.join([...new Set(keys)])}))`;
  return sql<SqlBool>`(${sql.join(
    [
      of('PLAN', ['']),
      of(
        'AREA',
        objectives.map(({ area }) => area),
      ),
      of(
        'SECTOR',
        objectives.map(({ sector }) => sector),
      ),
      of(
        'OBJECTIVE',
        objectives.map(({ code }) => code),
      ),
    ],
    sql` or `,
  )})`;
}

/** The stored results that change, by their member. */
async function storedResults(queries: Queries, key: PlanKey, states: readonly ScoredState[]) {
  const touched = touchedResults(states);
  const scores = await queries.selectFrom('Score').where(ofPlan(key)).where(touched).selectAll().execute();
  const sums = await queries.selectFrom('ScoreSums').where(ofPlan(key)).where(touched).selectAll().execute();
  const sumsOf = new Map(sums.map((row) => [nameOf(row), row]));
  return new Map(
    scores.flatMap((row): [string, GroupResult][] => {
      const found = sumsOf.get(nameOf(row));
      return found === undefined ? [] : [[nameOf(row), storedResult(row, found)]];
    }),
  );
}

function nameOf({ atAct, level, key }: Pick<ScoredMember, 'atAct' | 'level' | 'key'>): string {
  return `${atAct}/${level}/${key}`;
}

/** The new results of objectives and of the groups that they belong to; null where a stored one has no sums. */
function changedResults(
  plan: PlanKey,
  states: readonly ScoredState[],
  stored: ReadonlyMap<string, GroupResult>,
): MemberResult[] | null {
  const changed = new Map<string, MemberResult>();
  for (const { state, scores } of states) {
    for (const { code, weight, sector, area } of state.objectives) {
      const at = { ...plan, atAct: state.atAct };
      const objective = { ...at, level: 'OBJECTIVE', key: code } as const;
      const [before, after] = [stored.get(nameOf(objective)), scores.objectives.get(code)];
      if (before === undefined || after === undefined) return null;
      changed.set(nameOf(objective), { member: objective, result: after });
      for (const [level, key] of [
        ['PLAN', ''],
        ['AREA', area],
        ['SECTOR', sector],
      ] as const) {
        const member = { ...at, level, key };
        const group = changed.get(nameOf(member))?.result ?? stored.get(nameOf(member));
        if (group === undefined) return null;
        changed.set(nameOf(member), { member, result: changedGroup(group, weight, { before, after }) });
      }
    }
  }
  return [...changed.values()];
}

/** Of so many rows at a time: SQLite nests conditions at most a thousand deep. */
const AT_ONCE = 200;

async function replaceResults(queries: Queries, key: PlanKey, changed: readonly MemberResult[]): Promise<void> {
  for (let start = 0; start < changed.length; start += AT_ONCE) {
    const results = changed.slice(start, start + AT_ONCE);
    for (const table of ['Score', 'ScoreSums'] as const) {
      await queries
        .deleteFrom(table)
        .where(ofPlan(key))
        .where(({ and, or }) =>
          or(results.map(({ member }) => and({ atAct: member.atAct, level: member.level, key: member.key }))),
        )
        .execute();
    }
    await insertRows(queries, 'Score', results.map(scoreRow));
    await insertRows(queries, 'ScoreSums', results.map(sumsRow));
  }
}

async function replaceAttainments(
  queries: Queries,
  key: PlanKey,
  states: readonly ScoredState[],
  indicators: readonly string[],
): Promise<void> {
  const rows = states.flatMap(({ state, scores }) =>
    indicators.flatMap((indicator): Tables['Attainment'][] => {
      const score = scores.indicators.get(indicator);
      return score === undefined ? [] : [attainmentRow({ ...key, atAct: state.atAct, indicator }, score)];
    }),
  );
  await queries.deleteFrom('Attainment').where(ofPlan(key)).where('indicator', 'in', indicators).execute();
  await insertRows(queries, 'Attainment', rows);
}
