import { expect, test } from 'vitest';
import { answerTables } from './answer-tables.js';
import { chartedTable, points } from './charted.js';

const tableOf = (list: object[]) => {
  const [table] = answerTables({ list });
  if (!table) throw new Error('no table');
  return table;
};

test('results are drawn by name, and codes and years are no numbers', () => {
  const table = tableOf([{ year: 2019, name: 'A', score: { value: 80, coverage: 0.5, total: 3 } }]);
  expect(chartedTable(table)).toEqual({ measures: ['score.value', 'score.coverage'], labels: ['name'], line: false });
});

test('values of different units never stand on one axis', () => {
  const rows = [
    { code: '1', title: 'A', unit: 'giorni', kind: 'NUMBER', actual: 3 },
    { code: '2', title: 'B', unit: 'euro', kind: 'NUMBER', actual: 4000 },
  ];
  expect(chartedTable(tableOf(rows))).toBeNull();
  const days = rows.map((row) => ({ ...row, unit: 'giorni' }));
  expect(chartedTable(tableOf(days))?.measures).toEqual(['actual']);
});

test('the values of one indicator are a line over time, in its order, without what is unknown', () => {
  const table = tableOf([
    { code: '1', readings: 0, asOf: '2020-03-01', value: 2 },
    { code: '1', readings: 0, asOf: '2019-03-01', value: 1 },
    { code: '1', readings: 0, asOf: '2019-06-01', value: null },
  ]);
  expect(chartedTable(table)).toMatchObject({ labels: ['asOf'], line: true });
  expect(points(table, 'asOf', 'value', true).map(({ value }) => value)).toEqual([1, 2]);
});

test('a table without numbers, or without rows, is not drawn', () => {
  expect(chartedTable(tableOf([{ code: '1', title: 'A' }]))).toBeNull();
  expect(chartedTable(tableOf([]))).toBeNull();
});
