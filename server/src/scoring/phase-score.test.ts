import { describe, expect, it } from 'vitest';
import { scoredAttainment, unscoredAttainment } from './attainment.js';
import { exactNumber } from './exact-number.js';
import { scoredPhase } from './phase-score.js';
import { objectiveScore, type PhasePart, storedScore } from './score.js';

const NOTHING = { doneOn: null, percent: null };
const phase = (due: string | null, initialDue = due) => ({ due, initialDue, weight: null });
const rules = (lateDays = 0) => ({ year: 2019, lateDays });
const done = (doneOn: string) => ({ doneOn, percent: null });
const result = (of: ReturnType<typeof phase>, actual: Parameters<typeof scoredPhase>[1], lateDays = 0) => {
  const { current, initial } = scoredPhase(of, actual, rules(lateDays));
  return [current, initial].map(({ state, value }) => value?.toNumber() ?? state);
};

describe('a phase that a policy scores', () => {
  it.each([
    ['done on its day', phase('2019-06-30'), done('2019-06-30'), 0, [100, 100]],
    ['done before it', phase('2019-06-30'), done('2019-05-02'), 0, [100, 100]],
    ['done late without tolerance', phase('2019-06-30'), done('2019-07-01'), 0, [0, 0]],
    ['done 15 days late of 60', phase('2019-06-30'), done('2019-07-15'), 60, [75, 75]],
    ['done in time only after it was moved', phase('2019-12-31', '2019-06-30'), done('2019-10-01'), 0, [100, 0]],
    ['done without a day', phase(null), done('2019-10-01'), 0, [100, 100]],
    ['not done, with a progress', phase('2019-06-30'), { doneOn: null, percent: '40' }, 0, [40, 40]],
    ['not done and not reported', phase('2019-06-30'), NOTHING, 0, ['NO_ACTUAL', 'NO_ACTUAL']],
    [
      'due after the year',
      phase('2020-06-30'),
      { doneOn: null, percent: '40' },
      0,
      ['NOT_APPLICABLE', 'NOT_APPLICABLE'],
    ],
    ['due after the year and done', phase('2020-06-30'), done('2019-12-01'), 0, [100, 100]],
    ['moved from a day that nobody knows', phase('2019-12-31', null), done('2019-10-01'), 0, [100, 'NO_TARGET']],
  ] as const)('%s', (_, of, actual, lateDays, expected) => {
    expect(result({ ...of }, actual, lateDays)).toEqual(expected);
  });
});

describe('the share of the phases', () => {
  const scored = (weight: string | null, value: string) => ({
    weight,
    attainment: scoredAttainment(exactNumber(value)),
  });
  const open = (weight: string | null) => ({ weight, attainment: unscoredAttainment('NO_ACTUAL') });
  const reported = (member: ReturnType<typeof scored>) => ({ ...member, reported: true });
  const part = (percent: string, phases: PhasePart['phases']): PhasePart => ({
    share: exactNumber(percent).dividedBy(100),
    phases,
  });
  const indicators = [reported(scored('60', '90')), reported(scored('40', '50'))];
  const of = (phases: PhasePart | null, members = indicators, closed = false) => {
    const { value, coverage, lowerBound, upperBound } = storedScore(objectiveScore(members, { closed }, phases));
    return [value, coverage, lowerBound, upperBound];
  };

  it('is taken from the indicators: 80 % of 74 and 20 % of 50', () => {
    expect(of(null)).toEqual([74, 1, 74, 74]);
    expect(of(part('20', [scored(null, '100'), scored(null, '0')]))).toEqual([69.2, 1, 69.2, 69.2]);
  });

  it('is divided by the weights of the phases where all are known', () => {
    // 80 % of 74 and 20 % of (0.75 × 100).
    expect(of(part('20', [scored('75', '100'), scored('25', '0')]))).toEqual([74.2, 1, 74.2, 74.2]);
  });

  it('lowers coverage by what is not reported of it, and counts it 0 once the cycle is closed', () => {
    // Scored: 0.8 × 74 and 0.1 × 100 of 0.9.
    const half = part('20', [scored(null, '100'), open(null)]);
    expect(of(half)).toEqual([76.888889, 0.9, 69.2, 79.2]);
    expect(of(half, indicators, true)).toEqual([69.2, 0.9, 69.2, 69.2]);
  });

  it('changes nothing where it is 0, or the objective has no phase of the year', () => {
    const later = [{ weight: null, attainment: unscoredAttainment('NOT_APPLICABLE') }];
    for (const none of [part('0', [scored(null, '0')]), part('20', []), part('20', later)]) {
      expect(of(none)).toEqual([74, 1, 74, 74]);
    }
  });

  it('is the whole of an objective without an indicator that counts', () => {
    expect(of(part('20', [scored(null, '40')]), [])).toEqual([40, 1, 40, 40]);
  });
});
