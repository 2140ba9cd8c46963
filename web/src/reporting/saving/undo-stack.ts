/** One thing that changed, with what stood there before. */
export type Change<Place> = { place: Place; from: string; to: string };
type Step<Place> = { changes: readonly Change<Place>[]; open: boolean };

/** What can be taken back, and what can be made again; a step is what one action changed. */
export type UndoStack<Place> = { past: readonly Step<Place>[]; future: readonly Step<Place>[] };

export const nothingDone: UndoStack<never> = { past: [], future: [] };

/** More than anybody takes back, little enough to keep. */
const MOST = 500;

/** Adds what was done. Typing goes on in the open step of the same place: a word is one step, not each letter. */
export function done<Place>(
  { past }: UndoStack<Place>,
  changes: readonly Change<Place>[],
  typing: ((one: Place, other: Place) => boolean) | null = null,
): UndoStack<Place> {
  const last = past.at(-1);
  const [before, ...more] = last?.changes ?? [];
  const [change] = changes;
  if (typing !== null && last?.open && before && change && more.length === 0 && typing(before.place, change.place))
    return { past: [...past.slice(0, -1), { changes: [{ ...before, to: change.to }], open: true }], future: [] };
  return { past: [...past, { changes, open: typing !== null }].slice(-MOST), future: [] };
}

/** The place is left: what is typed there next is a step of its own. */
export function settled<Place>(stack: UndoStack<Place>): UndoStack<Place> {
  const last = stack.past.at(-1);
  if (!last?.open) return stack;
  return { ...stack, past: [...stack.past.slice(0, -1), { ...last, open: false }] };
}

type Taken<Place> = { stack: UndoStack<Place>; changes: readonly Change<Place>[] };

/** Takes the last step back: the changes that do so, none where there is none. */
export function undone<Place>({ past, future }: UndoStack<Place>): Taken<Place> {
  const last = past.at(-1);
  if (last === undefined) return { stack: { past, future }, changes: [] };
  const changes = last.changes.map(({ place, from, to }) => ({ place, from: to, to: from })).reverse();
  return { stack: { past: past.slice(0, -1), future: [{ ...last, open: false }, ...future] }, changes };
}

/** Makes the last step that was taken back again. */
export function redone<Place>({ past, future }: UndoStack<Place>): Taken<Place> {
  const [next, ...rest] = future;
  if (next === undefined) return { stack: { past, future }, changes: [] };
  return { stack: { past: [...past, next], future: rest }, changes: next.changes };
}
