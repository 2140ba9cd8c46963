import { describe, expect, it } from 'vitest';
import type { Block, BlockCell } from '../../format/block.js';
import { blockGroups } from './block-groups.js';

const cell = (text: string, parts: Partial<BlockCell> = {}): BlockCell => ({
  text,
  place: {},
  rowSpan: 1,
  colSpan: 1,
  ...parts,
});
const at = (text: string, sheet: string, place: string) => cell(text, { place: { sheet, cell: place } });

describe('the tables of a document', () => {
  it('have the text above them as titles, and one line a row', () => {
    const blocks: Block[] = [
      { kind: 'PARAGRAPH', text: 'Consuntivo 2021', place: {} },
      {
        kind: 'TABLE',
        rows: [
          [cell('codice'), cell('valore')],
          [cell('K1'), cell('210')],
        ],
      },
    ];
    const { groups, text } = blockGroups(blocks);
    expect(groups).toMatchObject([
      { sheet: null, titles: ['Consuntivo 2021'], isComputed: false, rows: [{ line: 2 }, { line: 3 }] },
    ]);
    expect(text).toBe('Consuntivo 2021\ncodice\tvalore\nK1\t210');
  });

  it('have the text of a merged cell wherever it reaches, and print it once', () => {
    const merged = cell('31/12/2021', { rowSpan: 2 });
    const { groups, text } = blockGroups([
      {
        kind: 'TABLE',
        rows: [
          [cell('K1'), merged],
          [cell('K2'), null],
        ],
      },
    ]);
    expect(groups[0]?.rows[1]?.cells[1]).toMatchObject({ text: '31/12/2021', isMerged: true });
    expect(text).toBe('K1\t31/12/2021\nK2');
  });

  it('of sheets are told apart by the sheet’s name; the lines of the first are its rows', () => {
    const { groups } = blockGroups([
      { kind: 'SHEET', name: 'Cultura' },
      { kind: 'TABLE', rows: [[at('codice', 'Cultura', 'A4')], [at('K1', 'Cultura', 'A6')]] },
      { kind: 'SHEET', name: 'Sociale' },
      { kind: 'TABLE', rows: [[at('codice', 'Sociale', 'A1')]] },
    ]);
    expect(groups.map(({ sheet, isComputed, rows }) => [sheet, isComputed, rows.map(({ line }) => line)])).toEqual([
      ['Cultura', true, [4, 6]],
      ['Sociale', true, [9]],
    ]);
  });
});
