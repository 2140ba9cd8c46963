import { expect, test } from 'vitest';
import { addStep, emptyStack, redoStep, replaceLastStep, type UndoStack, undoStep } from './undo-stack.js';

const same = (step: number) => step;

test('a step that was undone can be redone', () => {
  const undone = undoStep(addStep(addStep<number>(emptyStack, 1), 2), same);
  expect(undone).toEqual({ step: 2, stack: { past: [1], future: [2] } });
  expect(redoStep(undone?.stack ?? emptyStack, same)).toEqual({ step: 2, stack: { past: [1, 2], future: [] } });
});

test('a new step leaves nothing to redo', () => {
  const stack: UndoStack<number> = { past: [1], future: [2] };
  expect(addStep(stack, 3)).toEqual({ past: [1, 3], future: [] });
  expect(replaceLastStep(stack, 3)).toEqual({ past: [3], future: [] });
});

test('where there is no step, nothing is undone or redone', () => {
  expect([undoStep(emptyStack, same), redoStep(emptyStack, same)]).toEqual([null, null]);
});

test('the latest 500 steps are kept', () => {
  const steps = Array.from({ length: 502 }, (_, index) => index);
  const { past } = steps.reduce<UndoStack<number>>(addStep, emptyStack);
  expect([past.length, past[0], past.at(-1)]).toEqual([500, 2, 501]);
});
