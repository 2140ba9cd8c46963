/** The steps that can be undone, the latest last, and those that can be redone, the next one first. */
export type UndoStack<Step> = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const emptyStack: UndoStack<never> = { past: [], future: [] };

/** More steps than a person undoes, few enough to keep. */
const MOST_STEPS = 500;

/** Adds a step, after which there is nothing to redo. The oldest step goes beyond the limit. */
export function addStep<Step>({ past }: UndoStack<Step>, step: Step): UndoStack<Step> {
  return { past: [...past, step].slice(-MOST_STEPS), future: [] };
}

/** Replaces the latest step by an extended one, after which there is nothing to redo. */
export function replaceLastStep<Step>({ past }: UndoStack<Step>, step: Step): UndoStack<Step> {
  return { past: [...past.slice(0, -1), step], future: [] };
}

type Moved<Step> = { stack: UndoStack<Step>; step: Step };

/** Removes the latest step; `toRedo` makes the step that redoes it. Null = there is none. */
export function undoStep<Step>({ past, future }: UndoStack<Step>, toRedo: (step: Step) => Step): Moved<Step> | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  return { step, stack: { past: past.slice(0, -1), future: [toRedo(step), ...future] } };
}

/** Removes the next step to redo; `toUndo` makes the step that undoes it. Null = there is none. */
export function redoStep<Step>({ past, future }: UndoStack<Step>, toUndo: (step: Step) => Step): Moved<Step> | null {
  const [step, ...rest] = future;
  if (step === undefined) return null;
  return { step, stack: { past: [...past, toUndo(step)], future: rest } };
}
