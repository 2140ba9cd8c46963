// `pnpm dev`: the pages through Vite on port 5173, in front of a server that runs its sources, each compiled by itself.
// After a change of the server it starts again and writes schema.graphql; after one of a .graphql file the web's types
// follow.
import { spawn } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { exitCodeOf, install, isInstalled, node, quietRun, root } from './workspace.mjs';

const web = join(root, 'web');
/** The parts that the server runs. `dev` leads from a package's name to what is compiled here. */
const PARTS = ['schema', 'server'];
const args = ['--conditions=dev'];
const env = { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache/compiled') };
/** Milliseconds: editors write a file in several steps. */
const PAUSE = 50;

/** Calls `work` after the files of a folder that `pattern` names have changed, never twice at a time. */
function onChange(folder, pattern, work) {
  let timer;
  let run = Promise.resolve();
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (!pattern.test(name ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(() => (run = run.then(work)), PAUSE);
  });
}

/** Compiles every source of a part by itself, into `PART/dev`; what is compiled wrongly is printed. */
async function compile(part) {
  const { build } = createRequire(join(root, 'server/package.json'))('esbuild');
  const files = readdirSync(join(root, part, 'src'), { recursive: true });
  await build({
    absWorkingDir: join(root, part),
    entryPoints: files.filter((name) => /(?<!\.test)\.ts$/.test(name)).map((name) => join('src', name)),
    outdir: 'dev',
    outbase: 'src',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: 'linked',
    logLevel: 'error',
  }).catch(() => undefined);
}

/** Runs the service until it is told to end: what it has open is closed by its end, as by a crash. */
function serve() {
  return spawn(node, [...args, '--enable-source-maps', 'server/dev/cli/develop.js'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
}

/** The service, started again after each change of its sources. */
async function serveAgain() {
  await Promise.all(PARTS.map(compile));
  const seeded = await exitCodeOf(node, [...args, 'seeds/load-seeds.ts'], { env });
  if (seeded !== 0) process.exit(seeded);
  let service = serve();
  process.on('exit', () => service.kill('SIGKILL'));
  for (const part of PARTS)
    onChange(`${part}/src`, /\.ts$/, async () => {
      await compile(part);
      service.kill('SIGKILL');
      service = serve();
    });
}

async function generateTypes() {
  const { code, output } = await quietRun(node, ['--run', 'codegen'], { cwd: web });
  console.log(code === 0 ? 'Tipi delle pagine rigenerati.' : output);
}

const installing = isInstalled() ? 0 : await install();
if (installing !== 0) process.exit(installing);
for (const folder of ['schema', 'web/src']) onChange(folder, /\.graphql$/, generateTypes);
const pages = exitCodeOf(node, ['node_modules/vite/bin/vite.js'], { cwd: web });
await serveAgain();
// The watchers of folders would keep this process alive.
process.exit(await pages);
