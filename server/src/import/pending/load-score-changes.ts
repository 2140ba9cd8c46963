import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/** The result of the plan or of a sector, as it is and as it would be. Null = there is none, or it cannot be computed. */
export interface ScoreChange {
  /** Key of the sector; null for the plan. */
  readonly sector: string | null;
  /** Name of the sector; null for the plan. */
  readonly name: string | null;
  readonly from: ScoreFigures | null;
  readonly to: ScoreFigures | null;
}

export interface ScoreFigures {
  readonly value: number | null;
  readonly coverage: number;
  readonly reported: number;
  readonly total: number;
}

/** The results of a plan and its sectors after its latest act, by key: that of the plan is empty. */
export type LevelScores = ReadonlyMap<string, { readonly name: string | null; readonly figures: ScoreFigures }>;

export async function levelScores(queries: Queries, { municipality, year }: PlanKey): Promise<LevelScores> {
  const { latest } = await queries
    .selectFrom('Act')
    .where(ofPlan({ municipality, year }))
    .select(({ fn }) => fn.max('ordinal').as('latest'))
    .executeTakeFirstOrThrow();
  if (latest === null) return new Map();
  const sectors = await queries
    .selectFrom('Sector')
    .where(ofPlan({ municipality, year }))
    .where('atAct', '=', latest)
    .select(['key', 'name'])
    .execute();
  const names = new Map(sectors.map(({ key, name }) => [key, name]));
  const scores = await queries
    .selectFrom('Score')
    .where(ofPlan({ municipality, year }))
    .where('atAct', '=', latest)
    .where('level', 'in', ['PLAN', 'SECTOR'])
    .orderBy('level')
    .orderBy('key')
    .select(['level', 'key', 'currentValue', 'currentCoverage', 'reported', 'total'])
    .execute();
  return new Map(
    scores.map(({ level, key, currentValue, currentCoverage, reported, total }) => [
      level === 'PLAN' ? '' : key,
      {
        name: level === 'PLAN' ? null : (names.get(key) ?? key),
        figures: { value: currentValue, coverage: currentCoverage, reported, total },
      },
    ]),
  );
}

/** The results before and after, first that of the plan. */
export function scoreChanges(before: LevelScores, after: LevelScores): ScoreChange[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].map((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    return {
      sector: key === '' ? null : key,
      name: to?.name ?? from?.name ?? null,
      from: from?.figures ?? null,
      to: to?.figures ?? null,
    };
  });
}
