import { test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { kept } from '../kept.js';
import { writeContention } from './write-contention.js';

test.each(databases)(
  'fifty people who write at once are told truly what was saved and what was in conflict, on $name',
  async (engine) => {
    await kept((run) => writeContention({ engine, writers: 50, isOver: (writes) => writes === 2 }, run));
  },
);
