import { sameTexts } from '../saving/entered-row.js';
import type { SheetState } from '../saving/sheet-state.js';

/** Notes what stands in the cells as somebody presses a button: this, and nothing typed later, is what they ask for. */
export function pressed(state: SheetState): SheetState {
  const texts = Object.entries(state.rows).map(([code, row]) => [code, row.texts]);
  return { ...state, pressed: Object.fromEntries(texts) };
}

/** The save has ended. */
export function released(state: SheetState): SheetState {
  return { ...state, pressed: null };
}

/** Whether somebody has typed on since the button was pressed. */
export function typedSincePress({ rows, pressed: asked }: SheetState): boolean {
  if (asked === null) return false;
  return Object.entries(rows).some(([code, { texts }]) => {
    const then = asked[code];
    return then !== undefined && !sameTexts(then, texts);
  });
}
