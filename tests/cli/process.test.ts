import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logIn, send } from '../harness/people/logging-in.js';

const MAIN = fileURLToPath(import.meta.resolve('@traguardo/server/cli/main'));
const PASSWORD = 'una frase nuova e segreta';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const urlOf = (name: string) => `file:${join(folder, `${name}.db`)}`;

test('as a process of its own it prints to the two streams and ends with the code of the outcome', async () => {
  const run = (...args: string[]) =>
    new Promise((resolve) => {
      const env = { ...process.env, DATABASE_URL: urlOf('comandi') };
      execFile(process.execPath, [MAIN, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : error.code, stdout, stderr });
      });
    });
  const [verified, missing, wrong] = await Promise.all([
    run('verify', '--json'),
    run('import', 'manca.txt', '--json'),
    run('importa'),
  ]);
  expect(verified).toEqual({ code: 0, stdout: expect.stringMatching(/^\{\n.*"ok": true\n\}\n$/s), stderr: '' });
  expect(missing).toEqual({
    code: 1,
    stdout: expect.stringMatching(/^\{.*"saved": false\n\}\n$/s),
    stderr: expect.stringContaining(`«${join(folder, 'manca.txt')}» non si può leggere`),
  });
  expect(wrong).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining('Comando sconosciuto: importa') });
});

describe('the first start of serve', () => {
  const running: ChildProcess[] = [];
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
  });

  /** Starts the server and gives what it prints until it is ready, and one line more where that is waited for. */
  const serve = async (name: string, lines: number, more: Record<string, string> = {}) => {
    const env = { ...process.env, DATABASE_URL: urlOf(name), PORT: '0', LOG_LEVEL: 'info', ...more };
    const child = spawn(process.execPath, [MAIN, 'serve'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
    running.push(child);
    const printed: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('{')) printed.push(line);
      if (printed.length === lines) break;
    }
    return { printed, url: /http:\/\/\S+/.exec(printed[0] ?? '')?.[0].replace(/\/$/, '') ?? '', child };
  };

  test('prints one setup link, after it says that it is ready', async () => {
    const { printed, url } = await serve('vuota', 2);
    expect(printed[0]).toMatch(/^Traguardo è pronto: /);
    const token = /accesso\/password\?token=([\w-]{43})/.exec(printed[1] ?? '')?.[1];
    const who = { name: 'Bianchi Ada', email: 'ada@comune.example', password: PASSWORD };
    expect((await send(url, '/auth/password', { ...who, token })).status).toBe(204);
    expect((await logIn(url, 'ada@comune.example', PASSWORD)).status).toBe(204);
  });

  test('makes the administrator of the settings, and prints neither link nor password', async () => {
    const { printed, url } = await serve('pronta', 1, { ADMIN_EMAIL: 'ada@comune.example', ADMIN_PASSWORD: PASSWORD });
    expect((await logIn(url, 'ada@comune.example', PASSWORD)).status).toBe(204);
    expect(printed.join('\n')).not.toMatch(/token|segreta/);
  });
});
