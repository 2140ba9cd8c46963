export interface QueueLimits {
  /** How many are under way at a time. */
  readonly underWay: number;
  /** How many of one party are. */
  readonly underWayEach: number;
  /** How many wait, of all parties together. */
  readonly waiting: number;
}

interface Waiting {
  /** Whether nobody waits for it any more. */
  readonly isGone: () => boolean;
  /** Begins it with what ends it, or refuses it with null. */
  readonly settle: (end: (() => void) | null) => void;
}

/** Lets parties in one after the other, each with its oldest: whoever asks for much waits for itself. Where too many
 *  wait, the latest of the party with the most is refused. */
export class FairQueue {
  readonly #limits: QueueLimits;
  readonly #underWay = new Map<string, number>();
  /** In the order of their turns. */
  readonly #waiting = new Map<string, Waiting[]>();
  #allUnderWay = 0;
  #allWaiting = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Resolves when it is the turn of this one, with what ends it; null = it is refused, or gone. */
  turn(party: string, isGone: () => boolean): Promise<(() => void) | null> {
    return new Promise((settle) => {
      const line = this.#waiting.get(party) ?? [];
      line.push({ isGone, settle });
      this.#waiting.set(party, line);
      this.#allWaiting += 1;
      this.#advance();
      if (this.#allWaiting > this.#limits.waiting) this.#refuseLatest();
    });
  }

  #advance(): void {
    while (this.#allUnderWay < this.#limits.underWay) {
      const next = [...this.#waiting.keys()].find((party) => this.#countOf(party) < this.#limits.underWayEach);
      if (next === undefined) return;
      this.#begin(next);
    }
  }

  #begin(party: string): void {
    const [first, ...later] = this.#waiting.get(party) ?? [];
    // The party comes again after all others.
    this.#waiting.delete(party);
    if (later.length > 0) this.#waiting.set(party, later);
    this.#allWaiting -= 1;
    if (first?.isGone() === false) {
      this.#allUnderWay += 1;
      this.#underWay.set(party, this.#countOf(party) + 1);
      first.settle(() => this.#end(party));
    } else first?.settle(null);
  }

  #end(party: string): void {
    const left = this.#countOf(party) - 1;
    if (left > 0) this.#underWay.set(party, left);
    else this.#underWay.delete(party);
    this.#allUnderWay -= 1;
    this.#advance();
  }

  #refuseLatest(): void {
    const [longest] = [...this.#waiting].sort(([, one], [, other]) => other.length - one.length);
    if (!longest) return;
    const [party, line] = longest;
    const latest = line.pop();
    if (line.length === 0) this.#waiting.delete(party);
    this.#allWaiting -= 1;
    latest?.settle(null);
  }

  #countOf(party: string): number {
    return this.#underWay.get(party) ?? 0;
  }
}
