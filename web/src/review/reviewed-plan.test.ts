import { expect, test } from 'vitest';
import { confirmedTogether, matchingRevisions, type ReviewedRevision, reviewTally } from './reviewed-plan.js';

const progress = {
  proposed: 12,
  doubtful: 2,
  confirmed: 3,
  corrected: 1,
  discarded: 1,
  unknownWeights: 9,
  inferredDirections: 27,
  inferredKinds: 27,
  zeroTargets: [],
  unclearTargets: [],
};

test('progress counts the revisions not yet reviewed, of all read', () => {
  expect(reviewTally(progress)).toEqual({ left: 12, total: 17 });
});

const place = (key: string) => ({ objective: { sector: { key } } });
type Read = Pick<ReviewedRevision, 'status' | 'kind' | 'certain'>;
const variations: readonly (ReturnType<typeof place> & { line: number; revisions: readonly Read[] })[] = [
  { line: 1, ...place('musei'), revisions: [] },
  {
    line: 2,
    ...place('musei'),
    revisions: [
      { status: 'PROPOSED', kind: 'TARGET_CHANGED', certain: true },
      { status: 'CONFIRMED', kind: 'OBJECTIVE_WEIGHT_CHANGED', certain: true },
    ],
  },
  {
    line: 3,
    ...place('bilancio'),
    revisions: [{ status: 'PROPOSED', kind: 'TARGET_CHANGED', certain: false }],
  },
];
const lines = (search: Parameters<typeof matchingRevisions>[1]) =>
  matchingRevisions(variations, search).map(({ line }) => line);

test('without filters every decision shows, also one in which nothing was read; what is doubtful comes first', () => {
  expect(lines({})).toEqual([3, 1, 2]);
});

test('filters leave the revisions that match, under their decision', () => {
  expect(matchingRevisions(variations, { stato: 'CONFIRMED' })).toMatchObject([
    { line: 2, revisions: [{ status: 'CONFIRMED', kind: 'OBJECTIVE_WEIGHT_CHANGED' }] },
  ]);
  expect(lines({ stato: 'CONFIRMED', tipo: 'TARGET_CHANGED' })).toEqual([]);
  expect(lines({ lettura: 'dubbia' })).toEqual([3]);
  expect(lines({ lettura: 'certa', stato: 'PROPOSED' })).toEqual([2]);
  expect(lines({ settore: 'musei' })).toEqual([2]);
});

test('together are confirmed the certain changes on the screen, and doubtful ones only where they alone are shown', () => {
  const together = (search: Parameters<typeof matchingRevisions>[1]) =>
    confirmedTogether(matchingRevisions(variations, search), search).map(({ certain }) => certain);
  expect(together({})).toEqual([true]);
  expect(together({ lettura: 'dubbia' })).toEqual([false]);
  expect(together({ stato: 'CONFIRMED' })).toEqual([]);
});
