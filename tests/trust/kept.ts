import { expect } from 'vitest';
import { newSeed, seededRandom } from './seeded-random.js';
import type { Outcome, Trial } from './trial.js';

/** Runs a trial in a test: the promise is kept. What fails comes again with the seed that is printed: SEED=… */
export async function kept(trial: Trial): Promise<Outcome> {
  const seed = newSeed();
  const outcome = await trial({ random: seededRandom(seed), progress: () => undefined });
  expect(outcome.failures.slice(0, 5), `SEED=${seed}`).toEqual([]);
  return outcome;
}
