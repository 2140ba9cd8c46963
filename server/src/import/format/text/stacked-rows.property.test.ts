import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownBlocks } from '../office.fixture.js';
import { textBlocks } from './text-blocks.js';

const paragraph = fc
  .array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
/** The paragraphs of a cell; none where it is empty. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(paragraph) },
  { weight: 1, arbitrary: fc.array(paragraph, { maxLength: 3 }) },
);
const number = fc.nat(200).map((value) => [String(value)]);
const mostly = (cell: fc.Arbitrary<string[]>) =>
  fc.oneof({ weight: 4, arbitrary: cell }, { weight: 1, arbitrary: fc.constant<string[]>([]) });
const codes = (letters: string) => fc.nat(99).map((value) => [`${letters}${value}`]);

const COLUMNS: Readonly<Record<string, fc.Arbitrary<string[]>>> = {
  Responsabile: text,
  Settore: text,
  'Codice obiettivo': mostly(codes('OB')),
  'Titolo obiettivo': text,
  'Definizione obiettivo': text,
  'Codice indicatore': codes('I'),
  'Titolo indicatore': text,
  'Formula indicatore': text,
  Target: fc.oneof(number, number, text),
  'Peso indicatore': mostly(number),
  Motivazione: text,
  'Decisione del Nucleo': text,
};
const ALWAYS = ['Titolo obiettivo', 'Codice indicatore', 'Titolo indicatore', 'Target'];

const tables = fc
  .subarray(Object.keys(COLUMNS))
  .map((some) => Object.keys(COLUMNS).filter((name) => some.includes(name) || ALWAYS.includes(name)))
  .chain((headings) => {
    const row = fc.tuple(...headings.map((name) => COLUMNS[name] ?? text));
    return fc.tuple(fc.constant(headings), fc.array(row, { minLength: 1, maxLength: 5 }));
  });
const below = fc.constantFrom<string[][]>([], [''], ['', 'Il segretario'], ['Il segretario']);

test('a table whose cells stand one a line has its own rows, or is refused', () => {
  let read = 0;
  fc.assert(
    fc.property(tables, below, fc.boolean(), ([headings, cells], after, isTrimmed) => {
      const lines = cells.flat().flatMap((paragraphs) => (paragraphs.length === 0 ? [''] : paragraphs));
      const printed = ['Piano 2025', '', ...headings, ...lines, ...after].join('\n');
      const [shown] = shownBlocks(textBlocks(Buffer.from(isTrimmed ? printed.trimEnd() : `${printed}\n`)));
      if (typeof shown === 'string') {
        expect(shown).toContain('non si possono ricostruire con certezza');
        return;
      }
      const table = Array.isArray(shown) ? shown.slice(2, 3 + cells.length) : shown;
      expect(table).toEqual([headings, ...cells.map((row) => row.map((paragraphs) => paragraphs.join('\n')))]);
      read += 1;
    }),
    { numRuns: 200 },
  );
  expect(read).toBeGreaterThan(10);
});
