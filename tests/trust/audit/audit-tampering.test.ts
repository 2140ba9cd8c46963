import { test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { kept } from '../kept.js';
import { auditTampering } from './audit-tampering.js';

test.each(databases)('a log that was changed by hand shows it, in whatever way and place, on $name', async (engine) => {
  await kept((run) => auditTampering({ engine, entries: 60, tries: 2 }, run));
});
