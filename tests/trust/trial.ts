import type { SeededRandom } from './seeded-random.js';

/** What a trial of a promise is given by whoever runs it: a test with a small size, or `pnpm trust` with the full one. */
export interface Run {
  readonly random: SeededRandom;
  progress(text: string): void;
}

/** What it found. */
export interface Outcome {
  /** What was measured, for a reader. */
  readonly figure: string;
  /** Where the promise was not kept; empty where it was. */
  readonly failures: readonly string[];
}

export type Trial = (run: Run) => Promise<Outcome>;
