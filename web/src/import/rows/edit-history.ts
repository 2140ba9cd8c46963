import { addStep, emptyStack, redoStep, type UndoStack, undoStep } from '#ui/form/undo-stack.js';
import { type Edits, editCount, editsSinceSave, noEdits } from './edits.js';

/** The edits on the screen, and those before and after them. */
export type EditHistory = {
  readonly steps: UndoStack<Edits>;
  readonly present: Edits;
  /** The place of the last edit: typing in the same cell is one edit. */
  readonly place: string | null;
  /** The edits of the last save, where it was refused. */
  readonly refused: Edits | null;
};

export type EditAction =
  | { readonly type: 'edit'; readonly place: string | null; readonly change: (edits: Edits) => Edits }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The present edits are being saved; until the answer comes nothing is undone. */
  | { readonly type: 'sent' }
  | { readonly type: 'saved' }
  | { readonly type: 'not saved' };

export const noHistory: EditHistory = { steps: emptyStack, present: noEdits, place: null, refused: null };

/** The edits before or after the present ones; none of them is being saved. */
function moveTo(history: EditHistory, move: typeof undoStep<Edits>): EditHistory {
  const other = isSending(history) ? null : move(history.steps, () => history.present);
  if (other === null) return history;
  return { ...history, steps: other.stack, present: { ...other.step, sent: null }, place: null };
}

/** The history after one more step; a step without a change leaves it as it is. */
export function editHistory(history: EditHistory, action: EditAction): EditHistory {
  switch (action.type) {
    case 'sent':
      return { ...history, present: { ...history.present, sent: history.present }, place: null, refused: null };
    case 'saved':
      return afterSaving(history);
    case 'not saved':
      return { ...history, present: { ...history.present, sent: null }, refused: history.present.sent };
    case 'undo':
      return moveTo(history, undoStep);
    case 'redo':
      return moveTo(history, redoStep);
    case 'edit':
      return withEdit(history, action);
  }
}

function isSending({ present }: EditHistory): boolean {
  return present.sent !== null;
}

/** Edits made since the save was sent stay, as one edit. */
function afterSaving({ present }: EditHistory): EditHistory {
  const rest = editsSinceSave(present);
  return editCount(rest) === 0 ? noHistory : { ...noHistory, steps: addStep(emptyStack, noEdits), present: rest };
}

function withEdit(history: EditHistory, action: Extract<EditAction, { type: 'edit' }>): EditHistory {
  const goesOn = action.place !== null && action.place === history.place;
  const steps = goesOn ? { ...history.steps, future: [] } : addStep(history.steps, history.present);
  return { ...history, steps, present: action.change(history.present), place: action.place };
}
