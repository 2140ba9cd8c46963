import { type Edits, noEdits } from './edits.js';

/** The edits on the screen, and those before and after them. */
export type EditHistory = {
  readonly past: readonly Edits[];
  readonly present: Edits;
  readonly future: readonly Edits[];
  /** What the last edit was made to: typing on in the same cell is one edit. */
  readonly place: string | null;
};

export type EditAction =
  | { readonly type: 'edit'; readonly place: string | null; readonly change: (edits: Edits) => Edits }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'clear' };

export const noHistory: EditHistory = { past: [], present: noEdits, future: [], place: null };

function undone({ past, present, future }: EditHistory): EditHistory | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], place: null };
}

function redone({ past, present, future }: EditHistory): EditHistory | null {
  const [after, ...later] = future;
  if (after === undefined) return null;
  return { past: [...past, present], present: after, future: later, place: null };
}

/** The history after one more step; a step that leads nowhere changes nothing. */
export function editHistory(history: EditHistory, action: EditAction): EditHistory {
  if (action.type === 'clear') return noHistory;
  if (action.type === 'undo') return undone(history) ?? history;
  if (action.type === 'redo') return redone(history) ?? history;
  const present = action.change(history.present);
  const goesOn = action.place !== null && action.place === history.place;
  const past = goesOn ? history.past : [...history.past, history.present];
  return { past, present, future: [], place: action.place };
}
