import { sameTexts } from '../saving/entered-row.js';
import type { SheetState } from '../saving/sheet-state.js';

/** Stores the texts of the cells when a button is pressed: only these are recorded, not what is typed later. */
export function withPressedTexts(state: SheetState): SheetState {
  const texts = Object.entries(state.rows).map(([code, row]) => [code, row.texts]);
  return { ...state, pressed: Object.fromEntries(texts) };
}

/** Removes the stored texts when the save has ended. */
export function withoutPressedTexts(state: SheetState): SheetState {
  return { ...state, pressed: null };
}

/** Whether the writer has typed since the button was pressed. */
export function hasTypedSincePress({ rows, pressed: asked }: SheetState): boolean {
  if (asked === null) return false;
  return Object.entries(rows).some(([code, { texts }]) => {
    const then = asked[code];
    return then !== undefined && !sameTexts(then, texts);
  });
}
