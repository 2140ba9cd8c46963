import type { IndicatorStatus, TargetBasis } from '@traguardo/schema/vocabulary';
import type { StateKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import { type StatusCounts, statusOfScore } from '../../scoring/status.js';
import type { Attainment } from '../../scoring/stored/attainment.entity.js';
import { policyOf } from '../../scoring/stored/load-policy.js';
import type { Score, ScoreLevel } from '../../scoring/stored/score.entity.js';
import type { GroupDimension } from '../graphql/enums.js';
import type { Loaders } from '../loading/loaders.js';
import { madeOf } from '../loading/row-loader.js';
import { type Easing, type ScoreNumbers, scoreOn } from './result-types.js';

/** A plan's state, or one of its members, by the columns that its score is stored under. */
export interface Scored extends StateKey {
  readonly level: ScoreLevel;
  readonly key: string;
}

/** The stored score of an objective, sector, area or plan. */
export function storedScore(loaders: Loaders, scored: Scored): Score | Promise<Score> {
  const { municipality, year, atAct, level, key } = scored;
  const rows =
    level === 'OBJECTIVE'
      ? loaders.score.rows([municipality, year, atAct, level, key])
      : loaders.groupScores.rows([municipality, year, atAct]);
  return madeOf(rows, (scores) => {
    const score = scores.find((row) => row.key === key && row.level === level);
    if (!score) throw new Error(`${level} ${key} of ${municipality}/${year} has no stored score.`);
    return score;
  });
}

/** Of the two bases only the counts against the targets in force are stored: the others are counted by the database, for
 *  all groups of a level at once. */
export async function shownCounts(loaders: Loaders, scored: Scored, basis: TargetBasis | null): Promise<StatusCounts> {
  const { municipality, year, atAct, level, key } = scored;
  if (basis !== 'INITIAL') return await storedScore(loaders, scored);
  const grouping: readonly GroupDimension[] = level === 'AREA' || level === 'SECTOR' ? [level] : [];
  const rows = await loaders.indicatorLists
    .groups({ where: null, basis, by: ['STATUS', ...grouping] })
    .load([municipality, year, atAct]);
  const own = rows.filter(({ dimension1 }) => grouping.length === 0 || dimension1 === key);
  const count = (status: IndicatorStatus) =>
    own.reduce((sum, { dimension0, size }) => (dimension0 === status ? sum + size : sum), 0);
  return {
    achieved: count('ACHIEVED'),
    partial: count('PARTIAL'),
    missed: count('MISSED'),
    notReported: count('NOT_REPORTED'),
    notMeasurable: count('NOT_MEASURABLE'),
  };
}

export type ShownScore = ScoreNumbers & { status(): Promise<IndicatorStatus> };

/** A stored score on one basis. The policy is only loaded when the outcome is selected. */
export function shownScore(loaders: Loaders, row: Score, basis: TargetBasis | null): ShownScore {
  const score = scoreOn(row, basis ?? 'CURRENT');
  const status = async () => {
    const policies = await loaders.policies.load([row.municipality, row.year]);
    return statusOfScore(score, policyOf(policies.at(-1)));
  };
  return { ...score, status };
}

/** The stored attainment of an indicator. */
export function storedAttainment(
  loaders: Loaders,
  { municipality, year, atAct, code }: Pick<Indicator, 'municipality' | 'year' | 'atAct' | 'code'>,
): Attainment | Promise<Attainment> {
  return madeOf(loaders.attainment.rows([municipality, year, atAct, code]), ([attainment]) => {
    if (!attainment) throw new Error(`Indicator ${code} of ${municipality}/${year} has no stored attainment.`);
    return attainment;
  });
}

/** The easing of a group. `notComparable` is only loaded when it is selected. */
export function easingOf(
  loaders: Loaders,
  score: Score,
): Omit<Easing, 'notComparable'> & { notComparable(): Promise<readonly Indicator[]> } {
  return {
    value: score.easing,
    compared: score.compared,
    notComparable: async () =>
      (await loaders.notComparable.load([score.municipality, score.year, score.atAct])).of(score),
  };
}

/** The objectives of a plan's state that `belongs` selects, in the order of their codes. */
export async function objectivesOf(
  loaders: Loaders,
  { municipality, year, atAct }: Pick<Objective, 'municipality' | 'year' | 'atAct'>,
  belongs: (objective: Objective) => boolean,
): Promise<readonly Objective[]> {
  return (await loaders.objectives.load([municipality, year, atAct])).filter(belongs);
}
