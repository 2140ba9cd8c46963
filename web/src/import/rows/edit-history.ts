import { type Edits, editCount, noEdits, unsent } from './edits.js';

/** The edits on the screen, and those before and after them. */
export type EditHistory = {
  readonly past: readonly Edits[];
  readonly present: Edits;
  readonly future: readonly Edits[];
  /** What the last edit was made to: typing on in the same cell is one edit. */
  readonly place: string | null;
  /** What the last saving sent, where it was not accepted. */
  readonly refused: Edits | null;
};

export type EditAction =
  | { readonly type: 'edit'; readonly place: string | null; readonly change: (edits: Edits) => Edits }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** What stands there is on its way to the server; until it is back nothing is undone. */
  | { readonly type: 'sent' }
  | { readonly type: 'saved' }
  | { readonly type: 'not saved' };

export const noHistory: EditHistory = { past: [], present: noEdits, future: [], place: null, refused: null };

function undone(history: EditHistory): EditHistory | null {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return null;
  const now = { ...before, sent: null };
  return { ...history, past: past.slice(0, -1), present: now, future: [present, ...future], place: null };
}

function redone(history: EditHistory): EditHistory | null {
  const { past, present, future } = history;
  const [after, ...later] = future;
  if (after === undefined) return null;
  return { ...history, past: [...past, present], present: { ...after, sent: null }, future: later, place: null };
}

/** The history after one more step; a step that leads nowhere changes nothing. */
export function editHistory(history: EditHistory, action: EditAction): EditHistory {
  switch (action.type) {
    case 'sent':
      return { ...history, present: { ...history.present, sent: history.present }, place: null, refused: null };
    case 'saved':
      return saved(history);
    case 'not saved':
      return { ...history, present: { ...history.present, sent: null }, refused: history.present.sent };
    case 'undo':
      return isSending(history) ? history : (undone(history) ?? history);
    case 'redo':
      return isSending(history) ? history : (redone(history) ?? history);
    case 'edit':
      return edited(history, action);
  }
}

function isSending({ present }: EditHistory): boolean {
  return present.sent !== null;
}

/** What was typed since the sending stays, as one edit. */
function saved({ present }: EditHistory): EditHistory {
  const rest = unsent(present);
  return editCount(rest) === 0 ? noHistory : { ...noHistory, past: [noEdits], present: rest };
}

function edited(history: EditHistory, action: Extract<EditAction, { type: 'edit' }>): EditHistory {
  const present = action.change(history.present);
  const goesOn = action.place !== null && action.place === history.place;
  const past = goesOn ? history.past : [...history.past, history.present];
  return { ...history, past, present, future: [], place: action.place };
}
