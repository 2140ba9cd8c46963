/** The position of a reading among those of the same indicator. */
export interface ChainLink {
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  /** Order of recording among the readings of the same date and finality. */
  readonly number: number;
  readonly demonstration: boolean;
  /** Whether it withdraws the reading before it and has no value itself. */
  readonly withdrawn: boolean;
}

/** The order of readings that replace each other. */
export interface Chain<R> {
  /** The reading in force; null where there is none, or all were withdrawn. */
  readonly inForce: R | null;
  /** The reading whose ID a writer must send: the reading in force, else the withdrawal that left none; null where
   *  nothing is recorded. */
  readonly head: R | null;
  /** The successor of each reading; the head has none. */
  readonly successors: ReadonlyMap<R, R>;
}

/**
 * The chain of readings that replace each other. Later dates come before earlier ones, within a date later readings
 * before earlier ones, and real data before demonstration data whatever their dates. A withdrawal withdraws the latest
 * reading of its date that is not withdrawn yet, so that the reading before that one is in force again.
 */
export function chainOf<R extends ChainLink>(readings: readonly R[]): Chain<R> {
  const ordered = readings.toSorted(comparePosition);
  const remaining: R[] = [];
  const successors = new Map<R, R>();
  for (const reading of ordered) {
    const before = remaining.at(-1);
    if (!reading.withdrawn) remaining.push(reading);
    else if (before && isSameStack(before, reading)) {
      remaining.pop();
      successors.set(before, reading);
    }
  }
  const inForce = remaining.at(-1) ?? null;
  const head = inForce ?? ordered.at(-1) ?? null;
  for (const [index, reading] of remaining.entries()) {
    const next = remaining[index + 1];
    if (next) successors.set(reading, next);
  }
  for (const reading of ordered) {
    if (head && reading.withdrawn && reading !== head) successors.set(reading, head);
  }
  return { inForce, head, successors };
}

/** The readings of one indicator divided into chains: one for all final readings, and one for the interim readings
 *  of each date. */
export function chainsOf<R extends ChainLink>(readings: readonly R[]): readonly Chain<R>[] {
  const parts = readingsBy(readings, (reading) => (reading.final ? 'final' : reading.asOf));
  return [...parts.values()].map((part) => chainOf(part));
}

/** The readings in the chain of a date and finality. */
export function chainMembers<R extends ChainLink>(
  readings: readonly R[],
  { asOf, final }: Pick<ChainLink, 'asOf' | 'final'>,
): readonly R[] {
  return readings.filter((reading) => reading.final === final && (final || reading.asOf === asOf));
}

function isSameStack(a: ChainLink, b: ChainLink): boolean {
  return a.asOf === b.asOf && a.demonstration === b.demonstration;
}

function comparePosition(a: ChainLink, b: ChainLink): number {
  return Number(b.demonstration) - Number(a.demonstration) || compareText(a.asOf, b.asOf) || a.number - b.number;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Readings grouped by a key, in their order. */
export function readingsBy<R>(readings: readonly R[], keyOf: (reading: R) => string): Map<string, R[]> {
  const parts = new Map<string, R[]>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const part = parts.get(key);
    if (part) part.push(reading);
    else parts.set(key, [reading]);
  }
  return parts;
}
