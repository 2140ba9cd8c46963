import { test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { kept } from '../kept.js';
import { interleavedTowns } from './interleaved-towns.js';

test('of many municipalities that ask at once none is shown a word of another one, kept answers and pages included', async () => {
  await kept((run) => interleavedTowns({ engine: sqlite, towns: 10, requests: 1000 }, run));
});
