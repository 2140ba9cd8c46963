import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { writeBackup } from '@traguardo/server/database/backup';
import { checkSeal, parsedLines } from '@traguardo/server/database/backup-file';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase } from '../harness/database/seeds.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a restore reads of a backup, once its seal has been checked. */
async function readBack(path: string): Promise<unknown[]> {
  await checkSeal(path);
  const lines: unknown[] = [];
  for await (const line of parsedLines(path)) lines.push(line);
  return lines;
}

describe.each(databases)('a backup of $name', (engine) => {
  test('holds every character of a text, line separators among them', async () => {
    const { database, drop } = await emptyDatabase(engine);
    const name = 'Comune di\u2028Pieve\u2029\u0085\r\n\r\t\v«È» 🏛️ "x" \\u2028';
    await database.queries.insertInto('Municipality').values({ slug: 'pieve', name, givenName: null }).execute();
    const path = join(folder, `${engine.name}.backup`);
    await writeBackup(database, path);
    expect(await readBack(path)).toContainEqual(['pieve', name, ...Array.from({ length: 6 }, () => null)]);
    expect(gunzipSync(await readFile(path)).toString()).not.toMatch(/[\u2028\u2029]/);
    await drop();
  });
});

test.each([
  ['of an earlier version, with line separators as they stood in the text', 'Comune\u2028di\u2029Pieve'],
  ['whose lines and characters go on from one block to the next', 'è🏛️'.repeat(40_000)],
])('a backup %s is read', async (_, name) => {
  const lines = ['{"format":"traguardo-backup-1"}', JSON.stringify(['pieve', name, null]), '["acqui","Acqui",null]'];
  const text = lines.map((line) => `${line}\n`).join('');
  const seal = JSON.stringify({ lines: 3, sha256: createHash('sha256').update(text).digest('hex') });
  const path = join(folder, 'precedente.backup');
  await writeFile(path, gzipSync(`${text}${seal}\n`));
  expect(await readBack(path)).toEqual([
    ['pieve', name, null],
    ['acqui', 'Acqui', null],
  ]);
});
