import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyStack, type UndoStack } from '#ui/form/undo-stack.js';
import { addChanges, type Change, type ChangeStep, closeStep, redoChanges, undoChanges } from './cell-changes.js';

const same = (one: string, other: string) => one === other;
const typing = (place: string, from: string, to: string): Change<string>[] => [{ place, from, to }];

test('a word typed in one place is one step', () => {
  const one = addChanges(addChanges<string>(emptyStack, typing('a', '', '1'), same), typing('a', '1', '12'), same);
  expect(undoChanges(one).changes).toEqual([{ place: 'a', from: '12', to: '' }]);
});

test('a place that was left begins a new step', () => {
  const left = closeStep(addChanges<string>(emptyStack, typing('a', '', '1'), same));
  expect(undoChanges(addChanges(left, typing('a', '1', '12'), same)).changes).toEqual([
    { place: 'a', from: '12', to: '1' },
  ]);
});

test('a pasted block is undone in one step', () => {
  const pasted = addChanges<string>(emptyStack, [...typing('a', '', '1'), ...typing('b', '2', '3')]);
  expect(undoChanges(pasted).changes).toEqual([
    { place: 'b', from: '3', to: '2' },
    { place: 'a', from: '1', to: '' },
  ]);
});

test('nothing is left to make again once something else was typed', () => {
  const back = undoChanges(addChanges<string>(emptyStack, typing('a', '', '1'))).stack;
  expect(redoChanges(back).changes).toEqual(typing('a', '', '1'));
  expect(redoChanges(addChanges(back, typing('b', '', '2'))).changes).toEqual([]);
});

type Cells = Record<string, string>;
const applied = (cells: Cells, changes: readonly Change<string>[]): Cells => ({
  ...cells,
  ...Object.fromEntries(changes.map(({ place, to }) => [place, to])),
});

test('taking everything back leads to the beginning, making it again to the end', () => {
  const edits = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string(), fc.boolean()), { maxLength: 30 });
  fc.assert(
    fc.property(edits, (all) => {
      const start: Cells = { a: '', b: '', c: '' };
      let cells = start;
      let stack: UndoStack<ChangeStep<string>> = emptyStack;
      for (const [place, to, leaves] of all) {
        stack = addChanges(stack, typing(place, cells[place] ?? '', to), same);
        if (leaves) stack = closeStep(stack);
        cells = applied(cells, typing(place, '', to));
      }
      let back = cells;
      while (stack.past.length > 0) {
        const reverted = undoChanges(stack);
        back = applied(back, reverted.changes);
        stack = reverted.stack;
      }
      expect(back).toEqual(start);
      while (stack.future.length > 0) {
        const reverted = redoChanges(stack);
        back = applied(back, reverted.changes);
        stack = reverted.stack;
      }
      expect(back).toEqual(cells);
    }),
  );
});
