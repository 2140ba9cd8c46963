export interface QueueLimits {
  /** How many are under way at a time. */
  readonly underWay: number;
  /** How many of one party are. */
  readonly underWayEach: number;
  /** How many wait, of all parties together. */
  readonly waiting: number;
  /** How many of one party wait. */
  readonly waitingEach: number;
}

/** Whoever takes turns, such as a person. */
export interface Party {
  /** Unlike that of all others, in whatever group. */
  readonly name: string;
  /** The parties of a group, such as the people of a municipality, share its turns. */
  readonly group: string;
}

interface Waiting {
  /** Whether nobody waits for it any more. */
  readonly isGone: () => boolean;
  /** Begins it with what ends it, or refuses it with null. */
  readonly settle: (end: (() => void) | null) => void;
}

/** Who waits of one group, by party, in the order of their turns. */
type Lines = Map<string, Waiting[]>;

/** Lets groups in one after the other, of each its parties one after the other, each with its oldest: whoever asks for
 *  much waits for itself. Of a party with too many that wait the latest is refused; where too many wait in all, the
 *  latest of whoever has most. */
export class FairQueue {
  readonly #limits: QueueLimits;
  readonly #underWay = new Map<string, number>();
  /** In the order of their turns. */
  readonly #groups = new Map<string, Lines>();
  #allUnderWay = 0;
  #allWaiting = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Resolves when it is the turn of this one, with what ends it; null = it is refused, or gone. */
  turn({ group, name }: Party, isGone: () => boolean): Promise<(() => void) | null> {
    return new Promise((settle) => {
      const lines = this.#groups.get(group) ?? new Map<string, Waiting[]>();
      const line = lines.get(name) ?? [];
      line.push({ isGone, settle });
      lines.set(name, line);
      this.#groups.set(group, lines);
      this.#allWaiting += 1;
      this.#advance();
      const own = this.#groups.get(group)?.get(name)?.length ?? 0;
      if (own > this.#limits.waitingEach) this.#refuseLatest(group, name);
      else if (this.#allWaiting > this.#limits.waiting) this.#refuseOfMost();
    });
  }

  #advance(): void {
    while (this.#allUnderWay < this.#limits.underWay) {
      const next = this.#next();
      if (next === null) return;
      this.#begin(next);
    }
  }

  #next(): Party | null {
    for (const [group, lines] of this.#groups)
      for (const name of lines.keys()) if (this.#countOf(name) < this.#limits.underWayEach) return { group, name };
    return null;
  }

  #begin({ group, name }: Party): void {
    const lines = this.#groups.get(group);
    const first = lines?.get(name)?.shift();
    this.#putLast({ group, name });
    this.#allWaiting -= 1;
    if (first?.isGone() === false) {
      this.#allUnderWay += 1;
      this.#underWay.set(name, this.#countOf(name) + 1);
      first.settle(() => this.#end({ group, name }));
    } else first?.settle(null);
  }

  #end({ group, name }: Party): void {
    const left = this.#countOf(name) - 1;
    if (left > 0) this.#underWay.set(name, left);
    else this.#underWay.delete(name);
    this.#allUnderWay -= 1;
    // Also after those who came while it was under way.
    this.#putLast({ group, name });
    this.#advance();
  }

  /** Puts a party after all others of its group, and the group after all others, as far as they wait. */
  #putLast({ group, name }: Party): void {
    const lines = this.#groups.get(group);
    if (!lines) return;
    const line = lines.get(name) ?? [];
    lines.delete(name);
    if (line.length > 0) lines.set(name, line);
    this.#groups.delete(group);
    if (lines.size > 0) this.#groups.set(group, lines);
  }

  #refuseOfMost(): void {
    const [most] = [...this.#groups].sort(([, one], [, other]) => waitingOf(other) - waitingOf(one));
    if (!most) return;
    const [group, lines] = most;
    const [longest] = [...lines].sort(([, one], [, other]) => other.length - one.length);
    if (longest) this.#refuseLatest(group, longest[0]);
  }

  #refuseLatest(group: string, name: string): void {
    const lines = this.#groups.get(group);
    const line = lines?.get(name);
    const latest = line?.pop();
    if (line?.length === 0) lines?.delete(name);
    if (lines?.size === 0) this.#groups.delete(group);
    this.#allWaiting -= 1;
    latest?.settle(null);
  }

  #countOf(name: string): number {
    return this.#underWay.get(name) ?? 0;
  }
}

function waitingOf(lines: Lines): number {
  return [...lines.values()].reduce((count, line) => count + line.length, 0);
}
