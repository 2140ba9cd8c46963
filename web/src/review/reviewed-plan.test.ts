import { expect, test } from 'vitest';
import { matchingRevisions, reviewTally } from './reviewed-plan.js';

const progress = {
  proposed: 12,
  confirmed: 3,
  corrected: 1,
  discarded: 1,
  unknownWeights: 9,
  inferredDirections: 27,
  zeroTargets: [],
};

test('progress counts the revisions not yet reviewed, of all read', () => {
  expect(reviewTally(progress)).toEqual({ left: 12, total: 17 });
});

const variations = [
  { line: 1, revisions: [] },
  {
    line: 2,
    revisions: [
      { status: 'PROPOSED', kind: 'TARGET_CHANGED' },
      { status: 'CONFIRMED', kind: 'OBJECTIVE_WEIGHT_CHANGED' },
    ],
  },
] as const;

test('without filters every decision shows, also one in which nothing was read', () => {
  expect(matchingRevisions(variations, {}).map(({ line }) => line)).toEqual([1, 2]);
});

test('filters leave the revisions that match, under their decision', () => {
  expect(matchingRevisions(variations, { stato: 'CONFIRMED' })).toEqual([
    { line: 2, revisions: [{ status: 'CONFIRMED', kind: 'OBJECTIVE_WEIGHT_CHANGED' }] },
  ]);
  expect(matchingRevisions(variations, { stato: 'CONFIRMED', tipo: 'TARGET_CHANGED' })).toEqual([]);
});
