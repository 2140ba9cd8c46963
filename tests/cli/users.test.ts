import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@traguardo/server/database/open-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillTwoTowns } from '../harness/database/two-towns.js';
import { runCommand } from '../harness/service/command.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-cli-user-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const urlOf = (name: string) => `file:${join(folder, `${name}.db`)}`;

describe('user add', () => {
  beforeAll(async () => {
    const database = await openDatabase({ url: urlOf('utenti') });
    await database.migrate();
    await fillTwoTowns(database);
    await database.close();
  });

  const run = (...args: string[]) =>
    runCommand(['user', 'add', ...args], {
      folder,
      env: { DATABASE_URL: urlOf('utenti'), PUBLIC_URL: 'https://performance.comune.example' },
    });

  test('creates the access of a person, and prints the link once', async () => {
    const added = await run(
      'Anna@Comune.Example',
      '--name',
      'Rossi Anna',
      '--role',
      'manager',
      '--municipality',
      'acqui',
      '--sector',
      'settore-sport',
      '--sector',
      'settore-tecnico',
      '--json',
    );
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(added.stdout)).toEqual({
      user: { id: expect.any(String), name: 'Rossi Anna', email: 'anna@comune.example' },
      role: 'MANAGER',
      municipality: 'acqui',
      link: expect.stringMatching(/^https:\/\/performance\.comune\.example\/accesso\/password\?token=[\w-]{43}$/),
    });
    const again = await run(
      'anna@comune.example',
      '--name',
      'Rossi Anna',
      '--role',
      'BOARD',
      '--municipality',
      'acqui',
    );
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('ha già un accesso')]);
  });

  test('a person who works elsewhere is asked, and nothing that it has ends', async () => {
    const add = (email: string, role: string, municipality: string) =>
      run(email, '--name', 'Bruni Mario', '--role', role, '--municipality', municipality, '--json');
    const linkOf = async (added: ReturnType<typeof run>) => JSON.parse((await added).stdout).link;
    expect(await linkOf(add('mario@comune.example', 'BOARD', 'acqui'))).toContain('/accesso/password?token=');
    expect(await linkOf(add('mario@comune.example', 'BOARD', 'pieve'))).toMatch(
      /\/accesso\/invito\?di=pieve&token=[\w-]{43}$/,
    );
  });

  test('an administrator is one of the whole install, if nothing else is said', async () => {
    const { code, stdout } = await run('capo@comune.example', '--name', 'Capo', '--role', 'ADMINISTRATOR');
    expect([code, stdout]).toEqual([0, expect.stringContaining('ruolo ADMINISTRATOR, ente *.')]);
  });

  test.each([
    [['b@comune.example', '--name', 'B', '--role', 'BOARD'], 1, 'Manca l’ente'],
    [['b@comune.example', '--name', 'B', '--role', 'BOARD', '--municipality', 'nebbia'], 1, '«nebbia» non esiste'],
    [['b', '--name', 'B', '--role', 'BOARD', '--municipality', 'acqui'], 1, 'nome@comune.it'],
    [['b@comune.example', '--name', 'B', '--role', 'SINDACO'], 2, 'Scrivere un ruolo fra MANAGER'],
    [['b@comune.example', '--role', 'BOARD'], 2, "Manca un'opzione"],
    [['--name', 'B', '--role', 'BOARD'], 2, 'Manca un argomento: email'],
  ])('%j ends with %i and says why', async (args, code, message) => {
    expect(await run(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
  });
});
