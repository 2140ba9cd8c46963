import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planDraft } from '../draft/document-draft.js';
import { printedText } from '../draft/printed-plan.fixture.js';
import { LODI } from '../draft/towns.fixture.js';
import { documentReading, type ReadAct } from './document-reading.js';
import { type ImportEdits, NO_EDITS } from './import-edits.js';
import { mergedRows, type RowRequest } from './merged-rows.js';

const bytes = new TextEncoder().encode(printedText(LODI));

async function actReading(edits: ImportEdits): Promise<ReadAct> {
  const reading = await documentReading({ bytes, kind: null, edits });
  if (reading.kind !== 'ACT' || reading.draft === null) throw new Error('The plan is read with any edits.');
  return reading;
}

const printed = await actReading(NO_EDITS);
const columns = (line: number) =>
  printed.rows.find((row) => row.line === line)?.cells.map(({ column }) => column) ?? [];

/** Changes of one row: cells of the table's own columns, or leaving it out. */
const change = fc.constantFrom(...printed.rows.map(({ line }) => line)).chain((line) =>
  fc.record({
    line: fc.constant(line),
    leaveOut: fc.boolean(),
    cells: fc.array(
      fc.record({
        column: fc.constantFrom(...columns(line)),
        value: fc.option(fc.constantFrom('12', 'OB-9', 'Altro titolo', '87,5', 'Ufficio unico'), { nil: null }),
      }),
      { maxLength: 4 },
    ),
  }),
);

/** The request that restores every cell as found, and no longer leaves the row out. */
const restored = ({ line, cells }: RowRequest): RowRequest => ({
  line,
  leaveOut: false,
  cells: cells.map(({ column }) => {
    const cell = printed.rows.find((row) => row.line === line)?.cells.find((known) => known.column === column);
    return { column, value: cell?.inherited === true ? null : (cell?.found ?? null) };
  }),
});

describe('a document that a person corrects before it is loaded', () => {
  test('without corrections is the draft that the command line reads', async () => {
    expect(printed.draft).toEqual((await planDraft(bytes)).draft);
    expect(printed.rows.every(({ state }) => state !== 'EDITED' && state !== 'LEFT_OUT')).toBe(true);
  });

  test('is read without edits when every correction is undone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const edited = mergedRows([], changes, printed.rows, 2019).rows;
        const reading = await documentReading({ bytes, kind: null, edits: { ...NO_EDITS, rows: edited } });
        const rows = reading.kind === 'ACT' && reading.draft !== null ? reading.rows : printed.rows;
        const back = mergedRows(edited, changes.map(restored), rows, 2019);
        expect(back).toEqual({ rows: [], problems: [] });
        expect(await actReading({ ...NO_EDITS, rows: back.rows })).toEqual(printed);
      }),
      { numRuns: 60 },
    );
  });

  test('lists every row of its tables with any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
        const rows = mergedRows([], changes, printed.rows, 2019).rows;
        const reading = await documentReading({ bytes, kind: null, edits: { ...NO_EDITS, rows } });
        if (reading.kind !== 'ACT' || reading.draft === null) return;
        expect(reading.rows.map(({ line, text }) => [line, text])).toEqual(
          printed.rows.map(({ line, text }) => [line, text]),
        );
        for (const { line, leaveOut } of rows) {
          expect(reading.rows.find((row) => row.line === line)?.state).toBe(leaveOut ? 'LEFT_OUT' : 'EDITED');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('states nothing for a row that is left out, and adds its indicators to no other objective', async () => {
    const [first] = printed.rows;
    const rows = [{ line: first?.line ?? 0, leaveOut: true, cells: [] }];
    const { draft, issues } = await actReading({ ...NO_EDITS, rows });
    expect(draft.objectives.map(({ code }) => code)).not.toContain('OB-1');
    expect(draft.indicators.map(({ code }) => code)).not.toContain('12.b');
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['ROW_LEFT_OUT', 'PARENT_UNKNOWN']));
    expect(draft.sectors.map(({ name }) => name)).toContain('Servizi educativi');
  });

  test('applies a typed area to the rows below it, until the next printed area', async () => {
    const [first] = printed.rows;
    const rows = [
      { line: first?.line ?? 0, leaveOut: false, cells: [{ column: 'area' as const, value: 'Linea nuova' }] },
    ];
    const { draft } = await actReading({ ...NO_EDITS, rows });
    expect(draft.objectives.map(({ code, area }) => [code, area])).toEqual([
      ['OB-1', 'Linea nuova'],
      ['OB-2', 'Linea nuova'],
      ['OB-3', 'Linea 2 - La città sicura'],
    ]);
  });
});
