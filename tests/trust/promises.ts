import type { Engine } from '../harness/database/databases.js';
import { schemaFuzzing } from './fuzzing/schema-fuzzing.js';
import { killedService } from './killing/killed-service.js';
import { interleavedTowns } from './towns/interleaved-towns.js';
import type { Trial } from './trial.js';
import { writeContention } from './writes/write-contention.js';

/** How much of each promise is tried. */
export interface Sizes {
  operations: number;
  kills: number;
  contentionSeconds: number;
  towns: number;
  requests: number;
}

/** The numbers that were promised. */
export const FULL: Sizes = { operations: 20_000, kills: 1000, contentionSeconds: 60, towns: 50, requests: 10_000 };
export const QUICK: Sizes = { operations: 600, kills: 6, contentionSeconds: 2, towns: 10, requests: 1000 };

/** A promise of the product, and what shows that it is kept. */
export interface Promised {
  readonly name: string;
  /** For a reader of docs/reliability.md. */
  readonly title: string;
  readonly trial: Trial;
}

export function promises(sizes: Sizes, [sqlite, postgres]: readonly [Engine, Engine]): readonly Promised[] {
  const onBoth = (name: string, title: string, trial: (engine: Engine) => Trial): Promised[] =>
    [sqlite, postgres].map((engine) => ({
      name: `${name}-${engine.name.toLowerCase()}`,
      title: `${title} (${engine.name})`,
      trial: trial(engine),
    }));
  return [
    ...onBoth(
      'fuzzing',
      'Any operation made up from the schema is answered as the schema says, or refused in words',
      (engine) => (run) => schemaFuzzing({ engine, operations: sizes.operations / 2 }, run),
    ),
    ...onBoth(
      'killing',
      'A service killed (kill -9) while it writes and imports loses nothing that it acknowledged, holds no half import, and verifies',
      (engine) => (run) => killedService({ engine, kills: Math.ceil(sizes.kills / 2) }, run),
    ),
    ...onBoth(
      'contention',
      'Fifty people who write at once are told truly what was saved and what was in conflict',
      (engine) => (run) => writeContention({ engine, writers: 50, isOver: over(sizes.contentionSeconds) }, run),
    ),
    ...onBoth(
      'towns',
      'Of many municipalities that ask at once none is shown a word of another one, kept answers and pages included',
      (engine) => (run) => interleavedTowns({ engine, towns: sizes.towns, requests: sizes.requests }, run),
    ),
  ];
}

/** Whether so many seconds have gone by since it was asked first. */
function over(seconds: number): () => boolean {
  let since: number | null = null;
  return () => {
    since ??= performance.now();
    return performance.now() - since > seconds * 1000;
  };
}
