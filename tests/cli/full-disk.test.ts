import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sendEvidence } from '../api/evidence/evidence-form.js';
import { sqlite } from '../harness/database/databases.js';
import { emptyDatabase } from '../harness/database/seeds.js';
import { staffMember } from '../harness/people/staff.js';
import { fillPieve, POLIZIA } from '../harness/service/pieve-plan.js';

const MAIN = fileURLToPath(import.meta.resolve('@traguardo/server/cli/main'));

test('a service whose file may grow no further refuses what is too large in words, and goes on with the rest', async () => {
  const own = await emptyDatabase(sqlite);
  await fillPieve(own);
  const who = await staffMember(own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
  // In units of 1024 bytes: what is beyond is an I/O error, as on a broken disk.
  const limited = ['-c', 'ulimit -f 4000; exec "$0" "$@"', process.execPath, MAIN, 'serve'];
  const env = { ...process.env, DATABASE_URL: own.url, PORT: '0', LOG_LEVEL: 'silent' };
  const service = spawn('bash', limited, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(createInterface({ input: service.stdout }), 'line');
    const url = /http:\/\/\S+/.exec(String(line))?.[0].replace(/\/$/, '') ?? '';
    const large = await sendEvidence(url, { who, name: 'dati.txt', content: 'x'.repeat(8_000_000) });
    expect(large).toEqual({
      status: 503,
      body: { error: { code: 'INTERNAL_SERVER_ERROR', message: expect.stringContaining('Nulla è stato registrato') } },
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await sendEvidence(url, { who })).status).toBe(201);
  } finally {
    service.kill('SIGKILL');
    await own.drop();
  }
});
