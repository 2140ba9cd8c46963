import { expect, test } from 'vitest';
import { fileChanges, type SheetFileRow } from './sheet-file.js';

const none: Omit<SheetFileRow, 'indicator'> = {
  value: null,
  date: null,
  numerator: null,
  denominator: null,
  note: null,
  criticality: null,
  correctiveAction: null,
};
const kinds = { a: { kind: 'NUMBER' }, b: { kind: 'BINARY' }, c: { kind: 'DATE' }, d: { kind: 'PERCENT' } } as const;
const texts = (row: SheetFileRow) => fileChanges([row], kinds).map(({ code, field, to }) => `${code} ${field} ${to}`);

test('numbers, yes or no and days are written as the grid writes them', () => {
  expect(texts({ ...none, indicator: 'a', value: 1234.5 })).toEqual([
    'a value 1.234,5',
    'a numerator ',
    'a denominator ',
  ]);
  expect(texts({ ...none, indicator: 'b', value: 0 })[0]).toBe('b value no');
  expect(texts({ ...none, indicator: 'c', date: '2019-06-15' })[0]).toBe('c value 15/06/2019');
});

test('a ratio takes the place of a value, and a text that the file does not have stays', () => {
  expect(texts({ ...none, indicator: 'd', numerator: 45, denominator: 60, note: 'dato del SIT' })).toEqual([
    'd value ',
    'd numerator 45',
    'd denominator 60',
    'd note dato del SIT',
  ]);
});

test('what the sheet does not have is not written', () => {
  expect(fileChanges([{ ...none, indicator: 'z', value: 1 }], kinds)).toEqual([]);
});
