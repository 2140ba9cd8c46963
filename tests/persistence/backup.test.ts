import { readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { COMMAND_LINE } from '@traguardo/server/account/actor';
import { auditVerification } from '@traguardo/server/account/audit/audit-verification';
import { recordAudit } from '@traguardo/server/account/audit/record-audit';
import { sessionActor, tokenActor } from '@traguardo/server/account/find-actor';
import { consumeLink, newLink } from '@traguardo/server/account/keys/one-time-link-store';
import { createToken, revokeTokensOf } from '@traguardo/server/account/keys/token-store';
import { beginAttempt, consumeAttempt } from '@traguardo/server/account/login/login-attempts';
import { writeBackup } from '@traguardo/server/database/backup';
import type { Database } from '@traguardo/server/database/open-database';
import { restoreBackup } from '@traguardo/server/database/restore';
import { savePending } from '@traguardo/server/import/pending/save-pending';
import { NO_EDITS } from '@traguardo/server/import/preview/import-edits';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import { afterAll, describe, expect, test } from 'vitest';
import { contents, NOTHING_PASSING } from '../harness/database/contents.js';
import { databases, type Engine } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../harness/database/seeds.js';
import { staffMember } from '../harness/people/staff.js';
import { backupDrills } from '../trust/backups/backup-drills.js';
import { kept } from '../trust/kept.js';

const opened: OwnDatabase[] = [];
afterAll(() => Promise.all(opened.map((own) => own.drop())));

async function own(engine: Engine): Promise<Database> {
  const made = await emptyDatabase(engine);
  opened.push(made);
  return made.database;
}

let files = 0;
function backupFile(): string {
  files += 1;
  return join(tmpdir(), `traguardo-${process.pid}-${files}.backup`);
}

async function filled(engine: Engine): Promise<Database> {
  const database = await own(engine);
  await loadCremona(database);
  await loadCremonaReadings(database);
  await staffMember(database, { role: 'MANAGER', sectors: ['cultura'] });
  await database.write((queries) =>
    recordAudit(queries, COMMAND_LINE, { municipality: 'cremona', action: 'import', subject: 'prova' }),
  );
  return database;
}

const PAIRS = databases.flatMap((from) => databases.map((to) => ({ from, to })));

describe.each(PAIRS)('a backup of $from.name restored into $to.name', ({ from, to }) => {
  test('is the same database, row by row, and verifies', async () => {
    const database = await filled(from);
    const file = backupFile();
    const written = await writeBackup(database, file);
    const restored = await own(to);
    expect(await restoreBackup(restored, file, new Date())).toEqual({ ...written, revokedTokens: 0 });
    expect(await contents(restored)).toEqual({ ...(await contents(database)), ...NOTHING_PASSING });
    expect((await storedDifferences(restored)).differences).toEqual([]);
    expect((await auditVerification(restored.queries)).flaws).toEqual([]);
  });
});

describe.each(databases)('on $name', (engine) => {
  test('backups under load are each of one moment, and whole', async () => {
    await kept((run) => backupDrills({ engine, drills: 3 }, run));
  });

  test('neither a login, a link nor an upload that waits comes back with a backup', async () => {
    const database = await filled(engine);
    const now = new Date();
    const { id, cookie } = await staffMember(database, { role: 'SEGRETERIA' });
    const session = cookie.replace('traguardo_sessione=', '');
    const link = await database.write((_queries, em) => newLink(em, { person: id, purpose: 'RESET' }, now));
    const { secret: attempt } = await beginAttempt(database.queries, '/', now);
    const document = {
      municipality: 'cremona',
      kind: 'ACT',
      filename: 'atto.txt',
      bytes: Buffer.from('atto'),
      places: null,
    } as const;
    const uploaded = { year: null, seen: null, report: {}, edits: NO_EDITS, createdBy: 'Prova' };
    await savePending(database.queries, { ...document, ...uploaded }, now);
    const file = backupFile();
    await writeBackup(database, file);
    const restored = await own(engine);
    await restoreBackup(restored, file, now);

    expect((await sessionActor(database.queries, session, '', now)).person?.id).toBe(id);
    expect((await sessionActor(restored.queries, session, '', now)).person).toBeNull();
    expect(await restored.write((_queries, em) => consumeLink(em, link, now))).toBeNull();
    expect(await consumeAttempt(restored.queries, attempt, now)).toBeNull();
    expect(await contents(restored)).toMatchObject(NOTHING_PASSING);
    expect(gunzipSync(await readFile(file)).toString()).not.toMatch(/"table":"(session|one_time_link|login_attempt)"/);
  });

  test('a token that was revoked after the backup does not come back to life, nor does any other', async () => {
    const database = await filled(engine);
    const now = new Date();
    const { id: person } = await staffMember(database, { role: 'ANALYST' });
    const token = { person, name: 'Cruscotto', scopes: ['READ'], expiresAt: '2099-12-31T00:00:00.000Z' } as const;
    const { secret } = await database.write((_queries, em) => createToken(em, token, now));
    const expired = { ...token, expiresAt: '2020-01-01T00:00:00.000Z' };
    await database.write((_queries, em) => createToken(em, expired, now));
    expect((await tokenActor(database.queries, secret, '', now))?.person?.id).toBe(person);
    const file = backupFile();
    await writeBackup(database, file);
    await database.write((_queries, em) => revokeTokensOf(em, person, now));
    const restored = await own(engine);
    expect(await restoreBackup(restored, file, now)).toMatchObject({ revokedTokens: 1, tables: { api_token: 2 } });
    expect(await tokenActor(restored.queries, secret, '', now)).toBeNull();
  });

  test('only its owner reads a backup, also where an interrupted one was left behind', async () => {
    const database = await filled(engine);
    const file = backupFile();
    await writeFile(`${file}.parziale`, 'a metà', { mode: 0o644 });
    await writeBackup(database, file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('a file that was cut off or changed restores nothing', async () => {
    const database = await filled(engine);
    const file = backupFile();
    await writeBackup(database, file);
    const bytes = await readFile(file);
    const restored = await own(engine);
    const broken = [bytes.subarray(0, bytes.length - 20), Buffer.from('Relazione'), bytes.with(bytes.length >> 1, 0)];
    for (const content of broken) {
      const path = backupFile();
      await writeFile(path, content);
      await expect(restoreBackup(restored, path, new Date())).rejects.toThrow(/backup/);
    }
    expect((await contents(restored)).plan).toEqual([]);
  });

  test('a database that holds data is left as it is', async () => {
    const database = await filled(engine);
    const file = backupFile();
    await writeBackup(database, file);
    await expect(restoreBackup(database, file, new Date())).rejects.toThrow('contiene già dei dati');
  });
});
