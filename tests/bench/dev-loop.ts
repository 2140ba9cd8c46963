/**
 * Measures the loop of `pnpm dev` on a database of its own: seconds to the first page, to a change of the server, and to
 * the types of the web after a change of the contract. Changes two files of the sources and puts them back.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PORT = '4390';
const PAGES = 'http://localhost:5173';
const HEALTH = join(ROOT, 'server/src/api/http/health-routes.ts');
const CONTRACT = join(ROOT, 'schema/schema.graphql');
const VIEWER = join(ROOT, 'server/src/api/access/viewer.ts');

async function text(path: string, init?: RequestInit): Promise<string> {
  try {
    const answer = await fetch(PAGES + path, init);
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

const ask = (query: string) =>
  text('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

/** Waits for what `holds` says, and prints how long that took. */
async function measured(title: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (dev.exitCode !== null) throw new Error('The loop ended.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.stdout.write(`${title}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

/** Changes a file for as long as `work` takes. */
async function withChange(file: string, from: RegExp, to: string, work: () => Promise<void>): Promise<void> {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} holds nothing like ${from}.`);
  writeFileSync(file, after);
  try {
    await work();
  } finally {
    writeFileSync(file, before);
  }
}

if ((await text('/')) !== '') throw new Error(`Something else answers at ${PAGES}.`);
const folder = mkdtempSync(join(tmpdir(), 'traguardo-dev-'));
const env = { ...process.env, PORT, DATABASE_URL: `file:${join(folder, 'dev.db')}` };
const dev = spawn(process.execPath, [join(ROOT, 'bin/dev.mjs')], { env, stdio: 'ignore' });
try {
  await measured('first page with its data', async () => {
    const page = await text('/');
    return page.includes('id="root"') && (await ask('{ plan { year } }')).includes('2019');
  });
  // The files begin to be watched shortly after; no edit is that early.
  await new Promise((resolve) => setTimeout(resolve, 5000));
  await withChange(HEALTH, /status: 'ok'/, "status: 'changed'", () =>
    measured('a change of the server', async () => (await text('/healthz')).includes('changed')),
  );
  await measured('and back', async () => (await text('/healthz')).includes('"ok"'));
  await withChange(VIEWER, /description: '/, "description: 'Misura: ", () =>
    measured('a change of the contract, written down', () => readFileSync(CONTRACT, 'utf8').includes('Misura: ')),
  );
  await measured('and back', () => !readFileSync(CONTRACT, 'utf8').includes('Misura: '));
} finally {
  dev.kill('SIGTERM');
  await new Promise((resolve) => dev.once('close', resolve));
  rmSync(folder, { recursive: true, force: true });
}
