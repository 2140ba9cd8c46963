import type { Engine } from '../harness/database/databases.js';
import { schemaFuzzing } from './fuzzing/schema-fuzzing.js';
import type { Trial } from './trial.js';

/** How much of each promise is tried. */
export interface Sizes {
  operations: number;
}

export const FULL: Sizes = { operations: 20_000 };
export const QUICK: Sizes = { operations: 600 };

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
      title: `${title}, on ${engine.name}`,
      trial: trial(engine),
    }));
  return [
    ...onBoth(
      'fuzzing',
      'Any operation made up from the schema is answered as the schema says, or refused in words',
      (engine) => (run) => schemaFuzzing({ engine, operations: sizes.operations / 2 }, run),
    ),
  ];
}
