import { expect, test } from 'vitest';
import { weightLines } from './weight-lines.js';

const codes = new Set(['C1_0001', 'C1_0002', 'C1_0003']);

test('one objective a line, numbers as Italians write them', () => {
  expect(weightLines('C1_0001;8\nC1_0002;7,5\nC1_0003;1.000', codes)).toEqual([
    { line: 1, code: 'C1_0001', weight: '8', problem: null },
    { line: 2, code: 'C1_0002', weight: '7.5', problem: null },
    { line: 3, code: 'C1_0003', weight: '1000', problem: null },
  ]);
});

test('columns copied from a spreadsheet, a heading and empty lines are read too', () => {
  expect(weightLines('\uFEFFcodice\tpeso\r\n\r\n"C1_0001"\t8\r\n\t\r\n', codes)).toEqual([
    { line: 3, code: 'C1_0001', weight: '8', problem: null },
  ]);
});

test('each line says what is wrong with it, under the number an editor gives it', () => {
  const typed = 'C1_0001;otto\nC9_0001;3\nC1_0001;3\nC1_0002\nC1_0003;-1\nC1_0002;1;2\n;4';
  expect(weightLines(typed, codes).map(({ line, problem }) => [line, problem])).toEqual([
    [1, 'number'],
    [2, 'unknown'],
    [3, 'repeated'],
    [4, 'columns'],
    [5, 'number'],
    [6, 'columns'],
    [7, 'columns'],
  ]);
});

test('a weight that is not there is unknown, never zero', () => {
  expect(weightLines('C1_0001;', codes)).toEqual([{ line: 1, code: 'C1_0001', weight: null, problem: 'columns' }]);
});
