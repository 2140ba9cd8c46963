import { describe, expect, test } from 'vitest';
import { cursorText, deliveredCodes, listMark, pageSize, readCodes, readCursor } from './cursor.js';

const LIST = listMark('indicators', { code: { eq: '1' } }, []);
const POSITION = { values: [92.73, null, 'città'], delivered: { codes: 'x', bits: 'AQ' } };

describe('a cursor', () => {
  test('leads back to its position', () => {
    expect(readCursor(LIST, ['number', 'number', 'text'], cursorText(LIST, POSITION))).toEqual(POSITION);
    const bare = { values: [3], delivered: null };
    expect(readCursor(LIST, ['number'], cursorText(LIST, bare))).toEqual(bare);
  });

  test('belongs to a filter and an order, however the filter is written', () => {
    const where = { code: { eq: '1', ne: '2' }, title: null };
    expect(listMark('indicators', { title: null, code: { ne: '2', eq: '1' } }, [])).toBe(
      listMark('indicators', where, []),
    );
    const others = [
      listMark('objectives', where, []),
      listMark('indicators', { code: { eq: '1' } }, []),
      listMark('indicators', where, [{ field: 'CODE', direction: 'ASC' }]),
    ];
    for (const other of others) {
      expect(() => readCursor(other, ['number'], cursorText(listMark('indicators', where, []), POSITION))).toThrow(
        'un altro filtro o un altro ordine',
      );
    }
  });

  test.each([
    '',
    'zz',
    'cDM',
    '\0',
    Buffer.from('[1]').toString('base64url'),
    cursorText(LIST, { values: ['1'], delivered: null }),
    cursorText(LIST, { values: [], delivered: null }),
    cursorText(LIST, { values: [1, 2], delivered: null }),
  ])('%j is none', (after) => {
    expect(() => readCursor(LIST, ['number'], after)).toThrow('non è un cursore');
  });

  test('holds no text that a database cannot hold', () => {
    const after = cursorText(LIST, { values: ['\0'], delivered: null });
    expect(() => readCursor(LIST, ['text'], after)).toThrow('non è un cursore');
  });
});

describe('delivered codes', () => {
  const codes = Array.from({ length: 19 }, (_, index) => String(index));

  test('are read from the list that they were written for', () => {
    const delivered = new Set(['0', '7', '8', '18']);
    expect(readCodes(codes, deliveredCodes(codes, delivered))).toEqual(delivered);
    expect(readCodes([], deliveredCodes([], new Set()))).toEqual(new Set());
  });

  test('are not read from a list that has changed', () => {
    expect(readCodes([...codes, '19'], deliveredCodes(codes, new Set(['0'])))).toBeNull();
  });
});

test.each([0, -1, 1001])('a page of %i is refused', (first) => {
  expect(() => pageSize(first)).toThrow('da 1 a 1000');
});

test('a page holds 100 rows unless asked otherwise, and 1000 at most', () => {
  expect([pageSize(null), pageSize(undefined), pageSize(1), pageSize(1000)]).toEqual([100, 100, 1, 1000]);
});
