import { randomInt } from 'node:crypto';

/** Choices that come again with the same seed. */
export interface SeededRandom {
  /** From 0, below `limit`. */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Some of the choices, at least one where there is one, in their order. */
  some<T>(choices: readonly T[], most: number): T[];
}

/** The seed of SEED, or a new one. */
export function newSeed(): number {
  const given = process.env.SEED;
  return given === undefined ? randomInt(2 ** 31) : Number(given);
}

/** The generator "mulberry32": short, and the same on every machine. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    below,
    chance: (share) => fraction() < share,
    pick: (choices) => {
      const found = choices[below(choices.length)];
      if (found === undefined) throw new Error('There is nothing to choose from.');
      return found;
    },
    some: (choices, most) => {
      const left = choices.map((choice, place) => ({ choice, place }));
      const chosen: typeof left = [];
      for (let wanted = 1 + below(most); wanted > 0 && left.length > 0; wanted -= 1) {
        chosen.push(...left.splice(below(left.length), 1));
      }
      return chosen.toSorted((one, other) => one.place - other.place).map(({ choice }) => choice);
    },
  };
}
