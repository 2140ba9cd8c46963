import { describe, expect, test } from 'vitest';
import { detailLines, scoreColumns } from './score-columns.js';

const row = (letters: number, weightCut: string | null = null) => ({
  ...{ label: 'x'.repeat(letters), weightCut },
  ...{ valueText: '82,36 %', detail: 'raggiunti 7 su 13' },
});

describe('the room of a chart’s rows', () => {
  test('names have a column of 240 pixels at least, and two lines fit in a usual row', () => {
    expect(scoreColumns(700, 1, [row(60)])).toMatchObject({ stacked: false, names: 240, rowHeight: 60 });
    expect(scoreColumns(1400, 1, [row(120)])).toMatchObject({ names: 476, rowHeight: 60 });
  });

  test('results have the room of the longest, and stand below their bars where these had no room left', () => {
    const longer = { ...row(20), detail: 'raggiunti 7 su 13 · misurato il 95,00 %.' };
    // 40 letters of 7,4 and 40 for the sign: 336. With names of 34 % and bars of 200 that takes 813.
    expect(scoreColumns(820, 1, [longer])).toMatchObject({ stacked: false, results: 336 });
    expect(scoreColumns(800, 1, [longer]).stacked).toBe(true);
  });

  test('a row grows with the longest name, and with the line of a cut weight', () => {
    // 150 letters of 7,4 in a column of 464 take 3 lines, a cut weight a fourth: 4 × 18 + 12.
    expect(scoreColumns(1400, 1, [row(10), row(150, '8 → 5 ▼')]).rowHeight).toBe(84);
  });

  test('on a narrow screen names stand above their bars: with their whole width, and whole', () => {
    const { stacked, nameHeight, rowHeight, drop } = scoreColumns(330, 1, [row(150)]);
    // 150 × 7,4 in 330: 4 lines of 18, and 6.
    expect({ stacked, nameHeight, rowHeight }).toEqual({ stacked: true, nameHeight: 78, rowHeight: 138 });
    expect(drop).toBe(78 + 13 - 69);
  });

  test('what stands behind a result has lines of its own where it does not fit beside one of them', () => {
    // Beside: a sign of 30 and 7 + 17 letters of 7,4 in 330 − 22. The longer one has 7 + 40; its 40 letters fit in one line.
    const longer = { ...row(20), detail: 'raggiunti 7 su 13 · misurato il 95,00 %.' };
    expect(scoreColumns(330, 1, [row(20)])).toMatchObject({ detailRoom: null, rowHeight: 24 + 60 });
    expect(scoreColumns(330, 1, [row(20), longer])).toMatchObject({ detailRoom: 308, rowHeight: 24 + 60 + 18 });
    expect(scoreColumns(280, 1, [longer])).toMatchObject({ detailRoom: 258, rowHeight: 24 + 60 + 36 });
    expect(detailLines(longer, 258)).toEqual(['raggiunti 7 su 13 · misurato il', '95,00 %.']);
  });

  test('larger type has more room in the same proportion', () => {
    expect(scoreColumns(1400, 1.5, [row(20)])).toMatchObject({ stacked: false, rowHeight: 90, head: 54 });
    expect(scoreColumns(1000, 1.5, [row(20)]).stacked).toBe(true);
  });
});
