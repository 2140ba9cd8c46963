import { expect, test } from 'vitest';
import { type Decision, latestDecisions } from './overview.rows.js';

function decision(id: string, ordinal: number, changes: number, words: string | null = 'VIENE ACCOLTA'): Decision {
  return {
    id,
    outcome: 'ACCEPTED',
    decision: words,
    act: { ordinal },
    objective: { code: 'C1', title: 'Obiettivo' },
    indicator: null,
    settlement: null,
    revisions: Array.from({ length: changes }, (_, number) => ({
      id: `${id}/${number}`,
      kind: 'OTHER' as const,
      applied: true,
      status: 'PROPOSED' as const,
      certain: true,
    })),
  };
}

test('the Cruscotto shows the decisions of the latest act, those that change most first', () => {
  const shown = latestDecisions([decision('old', 3, 9), decision('few', 5, 1), decision('many', 5, 3)]);
  expect(shown.map(({ id }) => id)).toEqual(['many', 'few']);
});

test('a row whose decision cannot be read is no decision', () => {
  expect(latestDecisions([decision('lost', 5, 0, null)])).toEqual([]);
});
