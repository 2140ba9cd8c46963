import { expect, test } from 'vitest';
import { withRowHeadings } from './row-headings.js';

const cell = (tag: string, attribute: string) =>
  `1 0 obj\n<<\n  /Type /StructElem\n  /S ${tag}\n  /P 73 0 R\n  /A [<<\n    /O /Table\n    ${attribute}\n  >>]\n>>\nendobj\n`;

test('the first cell of a row becomes its heading, and no byte changes its place', () => {
  const first = cell('/TD', '/Headers [(U20x0y3)]');
  const made = withRowHeadings(Buffer.from(first, 'latin1')).toString('latin1');
  expect(made).toBe(cell('/TH', '/Scope /Row         '));
  expect(made).toHaveLength(first.length);
});

test('any other cell is headed by column and row alike, and column headings stay what they are', () => {
  const made = withRowHeadings(Buffer.from(cell('/TD', '/Headers [(U20x10y3)]'), 'latin1')).toString('latin1');
  expect(made).toBe(cell('/TD', ' '.repeat(21)));
  const heading = cell('/TH', '/Headers []');
  expect(withRowHeadings(Buffer.from(heading, 'latin1')).toString('latin1')).toBe(heading);
});

test('bytes that are no structure stay as they are', () => {
  const bytes = Buffer.from([...Array(256).keys()]);
  expect(withRowHeadings(bytes).equals(bytes)).toBe(true);
});
