import { expect, test } from 'vitest';
import { cellRefusal, standingRefusals } from './refusals.js';
import { noEdits, withCell, withLeftOut } from './rows/edits.js';

const target = {
  column: 'TARGET' as const,
  heading: 'TARGET PREVENTIVO',
  found: '40',
  edited: null,
  isEdited: false,
  inherited: false,
  suggested: null,
};
const row = { line: 9, state: 'IN_PLACE' as const, cells: [target] };
const ofCell = { subject: '9', field: 'TARGET PREVENTIVO', message: 'Non è un numero.' };
const ofRevision = { subject: '9/1', field: 'to', message: 'Serve un valore.' };
const sent = withCell(noEdits, 9, target, 'tanti');

test('a refusal is shown at the cell of its line, by the printed or the known name of its column', () => {
  expect(cellRefusal([ofCell], 9, target)).toBe('Non è un numero.');
  expect(cellRefusal([{ ...ofCell, field: 'TARGET' }], 9, target)).toBe('Non è un numero.');
  expect(cellRefusal([ofCell], 10, target)).toBeNull();
});

test('it disappears once the cell differs, and returns with the refused text', () => {
  const standing = (typed: string) =>
    standingRefusals([ofCell, ofRevision], [row], sent, withCell(noEdits, 9, target, typed));
  expect(standing('tanti')).toEqual([ofCell, ofRevision]);
  expect(standing('30')).toEqual([ofRevision]);
  expect(standing('40')).toEqual([ofRevision]);
});

test('a row that is left out has no refusals', () => {
  expect(standingRefusals([ofCell], [row], sent, withLeftOut(sent, row, true))).toEqual([]);
});
