/** A piece of a text; `marked` pieces are evidence. */
export type Piece = { text: string; marked: boolean };

/** Words to mark, and their position according to the server; offsets may be unknown. */
export type Span = { text: string; start: number | null; end: number | null };

function placeOf(whole: string, { text, start, end }: Span): [number, number] | null {
  if (text === '') return null;
  if (start !== null && end !== null && whole.slice(start, end) === text) return [start, end];
  const found = whole.indexOf(text);
  return found < 0 ? null : [found, found + text.length];
}

/** Splits a text into marked and plain pieces; spans may overlap, and a span that is not in the text marks nothing. */
export function highlightPieces(whole: string, spans: readonly Span[]): Piece[] {
  const places = spans.map((span) => placeOf(whole, span)).filter((place) => place !== null);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of places.sort((one, other) => one[0] - other[0])) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    if (from > done) pieces.push({ text: whole.slice(done, from), marked: false });
    pieces.push({ text: whole.slice(from, end), marked: true });
    done = end;
  }
  if (done < whole.length) pieces.push({ text: whole.slice(done), marked: false });
  return pieces;
}
