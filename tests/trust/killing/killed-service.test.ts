import { test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { kept } from '../kept.js';
import { killedService } from './killed-service.js';

// Each one starts a process: hundreds are run by `pnpm trust`.
test('a service killed while it writes and imports has lost nothing that it acknowledged, and holds no half import', async () => {
  await kept((run) => killedService({ engine: sqlite, kills: 3 }, run));
});
