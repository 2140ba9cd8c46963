import { describe, expect, it } from 'vitest';
import { contentOf } from '../readings.fixture.js';
import { columnName, valueSeries } from './value-series.js';

async function series(lines: readonly string[], answers: Readonly<Record<string, string>> = {}) {
  const [table] = (await contentOf(lines.join('\n'))).tables;
  if (table === undefined) throw new Error('No table.');
  const read = valueSeries(table, 2021, new Map(Object.entries(answers)));
  return {
    series: read.series.map(({ value, numerator, denominator, time }) => ({
      columns: [...value, ...numerator, ...denominator].map(({ heading }) => heading),
      day: time.day,
      final: time.final,
    })),
    questions: read.questions.map(({ id }) => id),
    leftOut: read.leftOut,
  };
}

describe('the columns that give one value a row', () => {
  it.each([
    [
      '«consuntivo» of the year is final',
      ['codice;consuntivo 2021', 'K1;2'],
      [{ columns: ['consuntivo 2021'], day: '12-31', final: true }],
    ],
    ['«valore» alone says no time', ['codice;valore', 'K1;2'], [{ columns: ['valore'], day: null, final: null }]],
    [
      'a value and its ratio are one',
      ['codice;valore;numeratore;denominatore', 'K1;;1;2'],
      [{ columns: ['valore', 'numeratore', 'denominatore'], day: null, final: null }],
    ],
    [
      'an interim day stands beside the year’s end',
      ['codice;al 30/06;al 31/12', 'K1;1;2'],
      [
        { columns: ['al 31/12'], day: '12-31', final: true },
        { columns: ['al 30/06'], day: '06-30', final: false },
      ],
    ],
    [
      'a title gives the time that the heading does not',
      ['Situazione al 30/09/2021;', 'codice;valore', 'K1;1'],
      [{ columns: ['valore'], day: '09-30', final: false }],
    ],
    [
      'a title of June says nothing of a column of the year’s end',
      ['Situazione al 30/06/2021;', 'codice;valore;valore al 31/12/2021', 'K1;1;2'],
      [
        { columns: ['valore al 31/12/2021'], day: null, final: null },
        { columns: ['valore'], day: '06-30', final: false },
      ],
    ],
  ])('%s', async (_, lines, expected) => expect((await series(lines)).series).toEqual(expected));

  it('of other years and of later parts beside the year’s are left out and named', async () => {
    const { leftOut } = await series([
      'codice;consuntivo 2020;valore II semestre;I semestre;consuntivo 2021',
      'K1;1;2;3;4',
    ]);
    expect(leftOut).toEqual(['consuntivo 2020', 'I semestre', 'valore II semestre']);
  });

  it('are asked where two differ, and are as answered', async () => {
    const lines = ['codice;valore;consuntivo', 'K1;1;2'];
    const { series: none, questions } = await series(lines);
    expect([none, questions]).toEqual([[], ['column:C consuntivo | B valore']]);
    expect((await series(lines, { [questions[0] ?? '']: 'B' })).series).toMatchObject([{ columns: ['valore'] }]);
  });

  it('are asked where none is called one of values', async () => {
    const lines = ['codice;quantità;presenze', 'K1;1;2'];
    const { questions } = await series(lines);
    expect(questions).toEqual(['values:B quantità | C presenze']);
    expect((await series(lines, { [questions[0] ?? '']: 'C' })).series).toMatchObject([{ columns: ['presenze'] }]);
    expect(await series(lines, { [questions[0] ?? '']: 'NONE' })).toMatchObject({
      series: [],
      leftOut: ['quantità', 'presenze'],
    });
  });
});

it('a column has the letters that a spreadsheet gives it', () => {
  expect([0, 25, 26, 52].map(columnName)).toEqual(['A', 'Z', 'AA', 'BA']);
});
