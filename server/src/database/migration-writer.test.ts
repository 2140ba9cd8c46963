import { expect, test } from 'vitest';
import { isMigrationMissing } from './migration-writer.js';

test.each(['sqlite', 'postgresql'] as const)(
  'the last migration of %s leaves what the entities declare',
  async (engine) => {
    expect(await isMigrationMissing(engine)).toBe(false);
  },
);
