import { test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { kept } from '../kept.js';
import { schemaFuzzing } from './schema-fuzzing.js';

test.each(databases)(
  'any operation the schema allows, and many it does not, is answered as the schema says or refused in words, on $name',
  async (engine) => {
    await kept((run) => schemaFuzzing({ engine, operations: 200 }, run));
  },
);
