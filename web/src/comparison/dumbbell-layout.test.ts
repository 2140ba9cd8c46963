import { describe, expect, test } from 'vitest';
import { dumbbellLayout, numberLines } from './dumbbell-layout.js';

const row = (label: string, detail: string | null = null) => ({ label, detail, other: null, weightCut: null });
const long =
  'Applicazione del Contratto Decentrato Integrativo sottoscritto presso il Comune in data 10 dicembre '.repeat(2);

describe('the room of a row of the chart', () => {
  test('a name has a column of at least 240 px where it stands beside its bar', () => {
    for (const width of [680, 768, 1100, 1600]) {
      const { stacked, nameWidth } = dumbbellLayout([row('Breve')], width);
      expect(stacked).toBe(false);
      expect(nameWidth).toBeGreaterThanOrEqual(240);
    }
  });

  test('on a narrow screen the name has the whole width, above its bar', () => {
    expect(dumbbellLayout([row('Breve')], 320)).toMatchObject({ stacked: true, nameWidth: 320 });
  });

  test('every row is as high as the longest name needs', () => {
    const { nameHeight, rowHeight } = dumbbellLayout([row('Breve'), row(long)], 1100);
    // 200 letters of 7.9 px in a column of 396 − 12 px: five lines of 20 px.
    expect(nameHeight).toBe(100);
    expect(rowHeight).toBeGreaterThan(nameHeight);
  });

  test('the numbers of neighbouring rows have room for all their lines', () => {
    const detailed = row(
      'Breve',
      'consuntivo 80.412 visitatori unici del museo civico, target 78.000 visitatori unici',
    );
    const { numberRoom, rowHeight } = dumbbellLayout([detailed], 700);
    expect(numberLines(detailed, numberRoom).length).toBeGreaterThan(2);
    expect(rowHeight).toBeGreaterThanOrEqual((numberLines(detailed, numberRoom).length + 1) * 17);
  });
});
