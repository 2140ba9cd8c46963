/** A label of a drawing, with the point that it belongs to. */
export type Label = {
  key: string;
  words: string;
  x: number;
  y: number;
  /** Lower ones are placed first. */
  rank: number;
};

/** A rectangle of a drawing, in CSS pixels. */
export type Box = { left: number; right: number; top: number; bottom: number };

export type PlacedLabel = Label & { textX: number; textY: number; box: Box };

/** The mean width of a letter of the labels, and their height. */
export const LETTER = 8;
const HEIGHT = 18;
/** From a point to its label. */
const AWAY = 13;

export function widthOf(words: string): number {
  return words.length * LETTER;
}

export function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function boxAround(x: number, y: number, words: string): Box {
  const half = widthOf(words) / 2;
  return { left: x - half, right: x + half, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

/** Where a label may stand: above its point, below it, beside it, and a line further away. */
function candidates({ x, y, words }: Label, room: Box): Box[] {
  const half = widthOf(words) / 2;
  const within = Math.min(Math.max(x, room.left + half), room.right - half);
  const steps = [AWAY, AWAY + HEIGHT, AWAY + 2 * HEIGHT];
  return [
    ...steps.flatMap((away) => [boxAround(within, y - away, words), boxAround(within, y + away, words)]),
    boxAround(x + half + AWAY, y, words),
    boxAround(x - half - AWAY, y, words),
  ];
}

const isWithin = (box: Box, room: Box) =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/**
 * The labels at places where none meets another, or covers a mark. One that has no such place is left out of the drawing: it
 * is read in the table, and heard at its mark.
 */
export function placedLabels(labels: readonly Label[], marks: readonly Box[], room: Box): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels.toSorted((one, other) => one.rank - other.rank)) {
    const box = candidates(label, room).find(
      (free) =>
        isWithin(free, room) &&
        !placed.some((other) => meet(free, other.box)) &&
        !marks.some((mark) => meet(free, mark)),
    );
    if (box) placed.push({ ...label, box, textX: (box.left + box.right) / 2, textY: (box.top + box.bottom) / 2 });
  }
  return placed;
}

/** The lane of each label on one line, so that none meets the one before it: its place and its width decide. */
export function lanesOf(labels: readonly { x: number; words: string }[], room: { left: number; right: number }) {
  const ends: number[] = [];
  return labels.map(({ x, words }) => {
    const half = widthOf(words) / 2;
    const middle = Math.min(Math.max(x, room.left + half), room.right - half);
    const free = ends.findIndex((end) => end + 6 <= middle - half);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = middle + half;
    return { lane, middle };
  });
}
