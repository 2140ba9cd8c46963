import { test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { kept } from '../kept.js';
import { statementShapes } from './statement-shapes.js';

test.each(databases)(
  'whatever text is put into filters, orders, cursors and addresses, the SQL is what plain words make, on $name',
  async (engine) => {
    await kept((run) => statementShapes({ engine, payloads: 8 }, run));
  },
);
