import { describe, expect, test } from 'vitest';
import { words } from '#words/it/overview.js';
import { type Decision, headline, latestDecisions, unreportedSectors } from './overview.rows.js';

function decision(id: string, ordinal: number, changes: number, words: string | null = 'VIENE ACCOLTA'): Decision {
  return {
    id,
    outcome: 'ACCEPTED',
    decision: words,
    act: { ordinal, adoptedOn: null },
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

describe('the headline', () => {
  const none = { achieved: 0, partial: 0, missed: 0, notReported: 0, notMeasurable: 0 };

  test('before any value says what is to be reported; after the closing, what has no result', () => {
    expect(headline({ ...none, notReported: 27 }, true, words)).toBe('27 indicatori su 27 da rendicontare');
    expect(headline({ ...none, notReported: 27 }, false, words)).toBe('27 indicatori su 27 senza risultato');
  });

  test('counts what is below target, partly achieved too, and what has no result', () => {
    const counts = { achieved: 13, partial: 9, missed: 3, notReported: 1, notMeasurable: 1 };
    expect(headline(counts, true, words)).toBe('12 indicatori su 27 sotto il target, 2 senza risultato');
  });

  test('reassures only where everything is measured', () => {
    expect(headline({ ...none, achieved: 5, notReported: 2 }, true, words)).toBe(
      'Target raggiunto dai 5 indicatori misurati; 2 senza risultato',
    );
    expect(headline({ ...none, achieved: 7 }, true, words)).toBe('Tutti i 7 indicatori hanno raggiunto il target');
  });
});

describe('what is not reported', () => {
  const sector = (key: string, notReported: number, total: number) => ({
    key,
    name: key,
    score: {
      ...{ value: null, coverage: 0, lowerBound: 0, upperBound: 100 },
      ...{ weighting: 'UNWEIGHTED' as const, unknownWeights: 0, reported: total - notReported, total },
      status: 'NOT_REPORTED' as const,
    },
    statusCounts: { achieved: total - notReported, partial: 0, missed: 0, notReported, notMeasurable: 0 },
  });
  const missing = (code: string, key: string) => ({ code, title: code, objective: { sector: { key } } });

  test('stands by sector, the most first, and names the indicators where it can name all of them', () => {
    const sectors = [sector('Musei', 1, 4), sector('Vigili', 0, 3), sector('Lavoro', 2, 9)];
    const nodes = [missing('1', 'Musei'), missing('2', 'Lavoro'), missing('3', 'Lavoro')];
    const found = unreportedSectors({ sectors, unreported: { totalCount: 3, nodes } });
    expect(found.map(({ key, missing, total, named }) => [key, missing, total, named.map(({ code }) => code)])).toEqual(
      [
        ['Lavoro', 2, 9, ['2', '3']],
        ['Musei', 1, 4, ['1']],
      ],
    );
    expect(unreportedSectors({ sectors, unreported: { totalCount: 40, nodes } })[0]?.named).toEqual([]);
  });
});
