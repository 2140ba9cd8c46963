import { expect, test } from 'vitest';
import { leavesSheet } from './leaves-sheet.js';

const sheet = { pathname: '/rendicontazione/cultura', search: { anno: 2019, al: '2019-06-30', definitivo: 0 } };
const at = (search: Record<string, unknown>) => ({ ...sheet, search: { ...sheet.search, ...search } });

test('another page, municipality, year, date or kind leaves the sheet', () => {
  expect(leavesSheet(sheet, { ...sheet, pathname: '/' })).toBe(true);
  const others = [{ ente: 'pieve' }, { anno: 2020 }, { al: '2019-09-30' }, { definitivo: 1 }];
  expect(others.map((other) => leavesSheet(sheet, at(other)))).toEqual([true, true, true, true]);
});

test('another act or basis does not', () => {
  expect(leavesSheet(sheet, at({ variazione: 3, base: 'INITIAL' }))).toBe(false);
});
