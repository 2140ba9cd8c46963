import { expect, test } from 'vitest';
import { fields } from '../saving/entered-row.js';
import { gridAction, neighbour } from './sheet-keys.js';

const rows = [
  { code: '1', fields },
  { code: '2', fields: ['value', 'note'] as const },
  { code: '3', fields },
];
const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('down and up pass over a row without the column', () => {
  expect(neighbour(rows, { code: '1', field: 'numerator' }, 'down')).toEqual({ code: '3', field: 'numerator' });
  expect(neighbour(rows, { code: '3', field: 'numerator' }, 'up')).toEqual({ code: '1', field: 'numerator' });
  expect(neighbour(rows, { code: '1', field: 'value' }, 'down')).toEqual({ code: '2', field: 'value' });
});

test('left and right stay in the row, and stop at its ends', () => {
  expect(neighbour(rows, { code: '2', field: 'value' }, 'right')).toEqual({ code: '2', field: 'note' });
  expect(neighbour(rows, { code: '1', field: 'value' }, 'left')).toBeNull();
  expect(neighbour(rows, { code: '3', field: 'note' }, 'right')).toBeNull();
  expect(neighbour(rows, { code: '3', field: 'note' }, 'down')).toBeNull();
});

test('the arrows to the sides move in the text once it is edited', () => {
  expect(gridAction({ ...plain, key: 'ArrowRight' }, false)).toBe('right');
  expect(gridAction({ ...plain, key: 'ArrowRight' }, true)).toBeNull();
  expect(gridAction({ ...plain, key: 'ArrowDown' }, true)).toBe('down');
  expect(gridAction({ ...plain, key: 'ArrowRight', shiftKey: true }, false)).toBeNull();
});

test('undo and redo, as everywhere', () => {
  expect(gridAction({ ...plain, key: 'z', ctrlKey: true }, true)).toBe('undo');
  expect(gridAction({ ...plain, key: 'Z', metaKey: true, shiftKey: true }, true)).toBe('redo');
  expect(gridAction({ ...plain, key: 'y', ctrlKey: true }, true)).toBe('redo');
  expect(gridAction({ ...plain, key: 'c', ctrlKey: true }, true)).toBeNull();
});
