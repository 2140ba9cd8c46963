import { describe, expect, it } from 'vitest';
import type { Block, BlockCell } from '../../format/block.js';
import { checkedFile } from '../checked-file.js';
import { inForce, readingsPlan } from '../readings.fixture.js';
import { blockGroups } from '../table/block-groups.js';
import { fileTable } from '../table/file-table.js';

const cell = (text: string, isCertain = true): BlockCell => ({ text, place: {}, rowSpan: 1, colSpan: 1, isCertain });

function scanned(rows: readonly BlockCell[][], answers: Readonly<Record<string, string>> = {}) {
  const blocks: Block[] = [{ kind: 'TABLE', rows: [[cell('codice'), cell('consuntivo 2021')], ...rows] }];
  const tables = blockGroups(blocks)
    .groups.map(fileTable)
    .filter((table) => table !== null);
  return checkedFile({ tables, text: '', issues: [] }, readingsPlan(), { answers: new Map(Object.entries(answers)) });
}

describe('a value of a scan', () => {
  it('counts where it was recognised with certainty', () => {
    expect(inForce(scanned([[cell('K1'), cell('210')]]))).toEqual(['K1 = 210, 2021-12-31 final']);
  });

  it.each([
    ['it', [cell('K1'), cell('210', false)]],
    ['its code', [cell('K1', false), cell('210')]],
  ])('is asked where %s was not, and counts as answered', (_, row) => {
    const asked = scanned([row]);
    expect(inForce(asked)).toEqual([]);
    expect(asked.questions).toMatchObject([
      { code: 'VALUE_MEANING', indicator: 'K1', choices: [{ value: '210' }, { value: 'NONE' }] },
    ]);
    expect(inForce(scanned([row], { [asked.questions[0]?.id ?? '']: '21' }))).toEqual(['K1 = 21, 2021-12-31 final']);
  });

  it('that is a word or a day stays out where it is uncertain', () => {
    const read = scanned([
      [cell('K3'), cell('SI', false)],
      [cell('K6'), cell('28/06/2021', false)],
    ]);
    expect(inForce(read)).toEqual([]);
    expect(read.issues.map(({ code, line }) => [code, line])).toEqual([
      ['UNREADABLE_NUMBER', 2],
      ['UNREADABLE_NUMBER', 3],
    ]);
  });
});
