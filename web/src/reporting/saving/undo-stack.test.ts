import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, done, nothingDone, redone, settled, type UndoStack, undone } from './undo-stack.js';

const same = (one: string, other: string) => one === other;
const typing = (place: string, from: string, to: string): Change<string>[] => [{ place, from, to }];

test('a word typed in one place is one step', () => {
  const one = done(done<string>(nothingDone, typing('a', '', '1'), same), typing('a', '1', '12'), same);
  expect(undone(one).changes).toEqual([{ place: 'a', from: '12', to: '' }]);
});

test('a place that was left begins a new step', () => {
  const left = settled(done<string>(nothingDone, typing('a', '', '1'), same));
  expect(undone(done(left, typing('a', '1', '12'), same)).changes).toEqual([{ place: 'a', from: '12', to: '1' }]);
});

test('a block is taken back at once', () => {
  const pasted = done<string>(nothingDone, [...typing('a', '', '1'), ...typing('b', '2', '3')]);
  expect(undone(pasted).changes).toEqual([
    { place: 'b', from: '3', to: '2' },
    { place: 'a', from: '1', to: '' },
  ]);
});

test('nothing is left to make again once something else was typed', () => {
  const back = undone(done<string>(nothingDone, typing('a', '', '1'))).stack;
  expect(redone(back).changes).toEqual(typing('a', '', '1'));
  expect(redone(done(back, typing('b', '', '2'))).changes).toEqual([]);
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
      let stack: UndoStack<string> = nothingDone;
      for (const [place, to, leaves] of all) {
        stack = done(stack, typing(place, cells[place] ?? '', to), same);
        if (leaves) stack = settled(stack);
        cells = applied(cells, typing(place, '', to));
      }
      let back = cells;
      while (stack.past.length > 0) {
        const taken = undone(stack);
        back = applied(back, taken.changes);
        stack = taken.stack;
      }
      expect(back).toEqual(start);
      while (stack.future.length > 0) {
        const taken = redone(stack);
        back = applied(back, taken.changes);
        stack = taken.stack;
      }
      expect(back).toEqual(cells);
    }),
  );
});
