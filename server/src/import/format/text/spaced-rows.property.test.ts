import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownBlocks } from '../office.fixture.js';
import { HEADINGS, type PrintedTable, printedInColumns, printedRows } from './spaced-text.fixture.js';
import { textBlocks } from './text-blocks.js';

const word = fc.stringMatching(/^[a-z]{1,9}$/);
const WORDS = fc.array(word, { minLength: 1, maxLength: 9 });
const isTrue = fc.boolean();

/** Texts as they stand in cells: most begin with a capital, some have sentences. */
const text = fc.tuple(WORDS, WORDS, isTrue, fc.integer({ min: 0, max: 9 })).map(([first, second, isLong, small]) => {
  const sentence = small > 1 ? capital(first.join(' ')) : first.join(' ');
  return isLong ? `${sentence}. ${capital(second.join(' '))}` : sentence;
});

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const table: fc.Arbitrary<PrintedTable> = fc.record({
  groups: fc.array(
    fc.record({
      texts: fc.tuple(text, text),
      indicators: fc.array(fc.record({ title: text, note: fc.option(text), target: fc.nat(99) }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  widths: fc.tuple(fc.integer({ min: 9, max: 30 }), fc.integer({ min: 9, max: 30 }), fc.integer({ min: 9, max: 30 })),
  gap: fc.integer({ min: 2, max: 5 }),
  alignment: fc.constantFrom('TOP', 'MIDDLE', 'BOTTOM'),
  isNoteMerged: isTrue,
});

/** The rows of the table, or null where it is refused or stays lines of text. */
function reading(printed: PrintedTable): unknown[] | null {
  const text = `Piano della performance 2024\n\n${printedInColumns(printed).join('\n')}\n`;
  const [rows] = shownBlocks(textBlocks(Buffer.from(text)));
  if (Array.isArray(rows)) return rows.every((row) => row.length === 1) ? null : rows;
  expect(rows).toContain('non si possono ricostruire con certezza');
  return null;
}

test('a table printed in columns is read back as it was, or refused', () => {
  fc.assert(
    fc.property(table, (printed) => {
      const rows = reading(printed);
      if (rows !== null)
        expect(rows).toEqual([
          ['Piano della performance 2024', '', '', '', '', '', ''],
          HEADINGS,
          ...printedRows(printed),
        ]);
    }),
    { numRuns: 150 },
  );
});
