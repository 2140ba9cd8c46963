import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = `${import.meta.dirname}/../..`;

/** Source files whose text matches. */
function filesWith(pattern: RegExp): string[] {
  return globSync(`${SOURCES}/**/*.ts`, { exclude: (path) => path.endsWith('.test.ts') })
    .filter((path) => pattern.test(readFileSync(path, 'utf8')))
    .map((path) => relative(SOURCES, path))
    .toSorted();
}

test('a plan is replayed by changePlan, whole or where its readings changed, and once by a release that stores it otherwise', () => {
  expect(filesWith(/from '.*\/replay-plan\.js'/)).toEqual([
    'scoring/stored/change-plan.ts',
    'scoring/stored/replay-outdated-plans.ts',
    'scoring/stored/replay-readings.ts',
  ]);
});

test('a plan is locked by changePlan alone, and its data version counted where it is replayed or published', () => {
  expect(filesWith(/set\([^;]*dataVersion/)).toEqual([
    'scoring/stored/change-plan.ts',
    'scoring/stored/store-publication.ts',
  ]);
});
