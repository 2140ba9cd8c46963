import { addStep, redoStep, replaceLastStep, type UndoStack, undoStep } from '#ui/form/undo-stack.js';

/** One change, with the text before it. */
export type Change<Place> = { place: Place; from: string; to: string };

/** The changes of one action. It is open while the person types in the same place. */
export type ChangeStep<Place> = { changes: readonly Change<Place>[]; open: boolean };

type Changes<Place> = UndoStack<ChangeStep<Place>>;

/** Adds changes. Typing extends the open step of the same place: a word is one step, not each letter. */
export function addChanges<Place>(
  stack: Changes<Place>,
  changes: readonly Change<Place>[],
  typing: ((one: Place, other: Place) => boolean) | null = null,
): Changes<Place> {
  const last = stack.past.at(-1);
  const [before, ...more] = last?.changes ?? [];
  const [change] = changes;
  if (typing !== null && last?.open && before && change && more.length === 0 && typing(before.place, change.place))
    return replaceLastStep(stack, { changes: [{ ...before, to: change.to }], open: true });
  return addStep(stack, { changes, open: typing !== null });
}

/** Closes the open step: what is typed next is a step of its own. */
export function closeStep<Place>(stack: Changes<Place>): Changes<Place> {
  const last = stack.past.at(-1);
  if (!last?.open) return stack;
  return { ...stack, past: [...stack.past.slice(0, -1), { ...last, open: false }] };
}

type Reverted<Place> = { stack: Changes<Place>; changes: readonly Change<Place>[] };

/** The changes that undo the last step, none where there is no step. */
export function undoChanges<Place>(stack: Changes<Place>): Reverted<Place> {
  const moved = undoStep(stack, (step) => ({ ...step, open: false }));
  if (moved === null) return { stack, changes: [] };
  const changes = moved.step.changes.map(({ place, from, to }) => ({ place, from: to, to: from })).reverse();
  return { stack: moved.stack, changes };
}

/** The changes that redo the step undone last, none where there is no step. */
export function redoChanges<Place>(stack: Changes<Place>): Reverted<Place> {
  const moved = redoStep(stack, (step) => step);
  return moved === null ? { stack, changes: [] } : { stack: moved.stack, changes: moved.step.changes };
}
