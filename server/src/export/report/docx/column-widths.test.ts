import { expect, test } from 'vitest';
import { figures, table, words } from '../report-block.js';
import { columnWidths } from './column-widths.js';

const PAGE = { total: 9638, size: 8.5, padding: 80 };

function widthsOf(columns: Parameters<typeof table>[1], row: readonly string[]): number[] {
  const [made] = table('', columns, [row]);
  if (made === undefined) throw new Error('There is no table.');
  return columnWidths(made, PAGE);
}

test('a column is as wide as asked where its words fit', () => {
  expect(widthsOf([words('Voce', 40), figures('Valore', 60)], ['Uno', '2'])).toEqual([3855, 5782]);
});

test('no column is narrower than its longest word; the widest ones pay', () => {
  const [long = 0, other = 0] = widthsOf([words('Raggiungimento', 1), words('Voce', 99)], ['Uno', 'due']);
  // 14 letters of 8.5 points, a little more than half as wide each, and the paddings.
  expect(long).toBeGreaterThan(14 * 8.5 * 20 * 0.5 + 160);
  expect(long).toBeLessThan(2200);
  expect(long + other).toBeLessThanOrEqual(PAGE.total);
});

test('a table never leaves its page, whatever its words', () => {
  const widths = widthsOf([words('A', 1), words('B', 1), words('C', 1)], ['x'.repeat(400), 'y'.repeat(400), 'z']);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PAGE.total);
});
