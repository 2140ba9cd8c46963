import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields } from '../saving/entered-row.js';
import { blockOf, placeBlock } from './pasted-block.js';

const rows = [
  { code: '278', fields },
  { code: '1299', fields },
  { code: '1613', fields: ['value', 'note'] as const },
];
const at = (row: number, field: (typeof fields)[number] = 'value') => ({ row, field });

test('a column that a spreadsheet copied, with its last line end', () => {
  expect(blockOf('78.000\r\n217\r\n1\r\n')).toEqual([['78.000'], ['217'], ['1']]);
});

test('columns, empty cells and cells of several lines', () => {
  expect(blockOf('5\t\t"riga uno\nriga ""due"""\n\t7\t')).toEqual([
    ['5', '', 'riga uno\nriga "due"'],
    ['', '7', ''],
  ]);
  expect(blockOf('un "motto" solo')).toEqual([['un "motto" solo']]);
  expect(blockOf('\n')).toEqual([]);
});

test('by position: downwards and to the right from the cell', () => {
  expect(placeBlock(blockOf('1\t2\n3\t4'), at(0, 'numerator'), rows)).toEqual({
    changes: [
      { code: '278', field: 'numerator', to: '1' },
      { code: '278', field: 'denominator', to: '2' },
      { code: '1299', field: 'numerator', to: '3' },
      { code: '1299', field: 'denominator', to: '4' },
    ],
    unknown: [],
    left: 0,
  });
});

test('what has no cell is counted: rows beyond the last, a numerator of something done or not done', () => {
  expect(placeBlock(blockOf('217\n1\n9\n9'), at(1), rows)).toMatchObject({ changes: { length: 2 }, left: 2 });
  expect(placeBlock(blockOf('1\t2'), at(2), rows)).toMatchObject({ changes: [{ field: 'value', to: '1' }], left: 1 });
});

test('with a column of codes the rows are those it names, in any order', () => {
  expect(placeBlock(blockOf('1613\tsì\n278\t78.000\n9999\t3'), at(0), rows)).toEqual({
    changes: [
      { code: '1613', field: 'value', to: 'sì' },
      { code: '278', field: 'value', to: '78.000' },
    ],
    unknown: ['9999'],
    left: 0,
  });
});

test('headings say which column is which', () => {
  expect(placeBlock(blockOf('Codice\tNota\tValore\n278\tdal SIT\t5'), at(0), rows)).toEqual({
    changes: [
      { code: '278', field: 'note', to: 'dal SIT' },
      { code: '278', field: 'value', to: '5' },
    ],
    unknown: [],
    left: 0,
  });
});

test('numbers that happen to be codes stay numbers', () => {
  // One column, and two columns whose first repeats a value.
  expect(placeBlock(blockOf('278\n1299'), at(0), rows).changes.map(({ to }) => to)).toEqual(['278', '1299']);
  expect(placeBlock(blockOf('278\t2\n278\t3'), at(0), rows).changes).toHaveLength(4);
  // The first column is mostly no code.
  expect(placeBlock(blockOf('278\t2\n5\t3'), at(0), rows).changes[0]).toEqual({
    code: '278',
    field: 'value',
    to: '278',
  });
});

test('each filled cell of any pasted block has a target, is counted as left over, or has an unknown code', () => {
  const cells = fc.array(fc.array(fc.stringMatching(/^[a-z0-9,]{0,4}$/), { minLength: 1, maxLength: 5 }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(cells, (block) => {
      const { changes, left, unknown } = placeBlock(block, at(0), rows);
      const filled = block.flat().filter((cell) => cell !== '').length;
      const put = changes.filter(({ to }) => to !== '').length;
      if (unknown.length === 0 && put + left !== filled) {
        // Then the first column was read as codes, one for each row, or the first row as headings.
        expect(put + left).toBeLessThan(filled);
      }
      for (const { code, field } of changes) expect(rows.find((row) => row.code === code)?.fields).toContain(field);
    }),
  );
});

test('what one spreadsheet copies is what another one reads', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', '').trim());
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1 }).filter((all) => all.some(([a]) => a !== ''));
  const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(table, (all) => {
      expect(blockOf(all.map((row) => row.map(quoted).join('\t')).join('\n'))).toEqual(all);
    }),
  );
});
