import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { words as comparison } from '#words/it/comparison.js';
import { indicatorRows } from './comparison.rows.js';
import { decisionsBetween, twoActsRows } from './two-acts.rows.js';

function rowsWith(targets: Record<string, number>) {
  const indicators = Object.keys(targets).map((code) => ({
    id: code,
    code,
    title: 'Presenze',
    kind: 'NUMBER' as const,
    direction: 'HIGHER' as const,
    directionInferred: true,
    unit: null,
    weight: 50,
    attainment: { state: 'NO_ACTUAL' as const, value: null, raw: null },
    objective: { code: 'C1', weight: null, initialWeight: null, weightReduced: false },
  }));
  const values = Object.entries(targets).map(([key, target]) => ({
    key,
    target,
    targetDate: null,
    rangeMin: null,
    rangeMax: null,
    actual: null,
    actualDate: null,
    deviation: null,
    status: 'NOT_REPORTED' as const,
  }));
  return indicatorRows(indicators, values, vocabulary);
}

describe('two states of a plan side by side', () => {
  test('a row that is the same on both sides does not differ', () => {
    const [same] = twoActsRows(rowsWith({ '278': 78000 }), rowsWith({ '278': 78000 }), comparison, vocabulary);
    expect(same?.differs).toBe(false);
  });

  test('a moved target shows both', () => {
    const [row] = twoActsRows(rowsWith({ '278': 78000 }), rowsWith({ '278': 91690 }), comparison, vocabulary);
    expect(row).toMatchObject({ differs: true, target: { one: '78.000', other: '91.690', differs: true } });
    expect(row?.result.differs).toBe(false);
  });

  test('a row missing in one state is marked, and no row is lost', () => {
    const rows = twoActsRows(rowsWith({ '1': 1 }), rowsWith({ '2': 2 }), comparison, vocabulary);
    expect(rows.map(({ key, target }) => [key, target.one, target.other])).toEqual([
      ['1', '1', 'non presente'],
      ['2', 'non presente', '2'],
    ]);
  });
});

describe('decisions between two states', () => {
  const decision = (ordinal: number, changes: number) => ({
    id: String(ordinal),
    decision: 'VIENE ACCOLTA',
    act: { ordinal },
    objective: { code: 'C1', title: 'Obiettivo' },
    revisions: Array.from({ length: changes }, (_, number) => ({
      id: String(number),
      kind: 'OTHER' as const,
      initiative: 'SECTOR' as const,
      from: null,
      to: null,
      status: 'PROPOSED' as const,
      certain: true,
      applied: true,
      settled: false,
      act: { ordinal },
      fields: [],
      objective: { code: 'C1' },
      indicator: null,
      evidence: null,
    })),
  });

  test('those of the earlier state are behind it, those of the later one are the difference', () => {
    const between = decisionsBetween([decision(2, 1), decision(3, 1), decision(5, 1), decision(6, 1)], 5, 2);
    expect(between.map(({ id }) => id)).toEqual(['3', '5']);
  });

  test('a decision that changed nothing is no difference', () => {
    expect(decisionsBetween([decision(5, 0)], 4, 5)).toEqual([]);
  });
});
