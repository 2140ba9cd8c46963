// `pnpm dev`: the pages through Vite on port 5173, in front of a server that runs its sources as they are. After a
// change of the server it starts again and writes schema.graphql; after one of a .graphql file the web's types follow.

import { watch } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exitCodeOf, install, isInstalled, node, quietRun, root } from './workspace.mjs';

const web = join(root, 'web');
const tsx = join(root, 'server/node_modules/tsx/dist');
/** Decorators are compiled as the server's own settings say; `source` leads from a package's name to its sources. */
const SERVER_SOURCES = { TSX_TSCONFIG_PATH: join(root, 'server/tsconfig.json'), NODE_OPTIONS: '--conditions=source' };
/** Milliseconds: editors write a file in several steps. */
const PAUSE = 100;

async function serve() {
  const env = { ...process.env, ...SERVER_SOURCES };
  const seeded = await exitCodeOf(
    node,
    ['--import', pathToFileURL(join(tsx, 'loader.mjs')).href, 'seeds/load-seeds.ts'],
    {
      env,
    },
  );
  if (seeded !== 0) return seeded;
  const args = ['watch', '--clear-screen=false', 'server/src/cli/develop.ts'];
  return await exitCodeOf(node, [join(tsx, 'cli.mjs'), ...args], { env });
}

/** Makes the web's types again after a change of the contract or of a question, one run after the other. */
function generateOnChange() {
  let timer;
  let run = Promise.resolve();
  const generate = async () => {
    const { code, output } = await quietRun(node, ['--run', 'codegen'], { cwd: web });
    console.log(code === 0 ? 'Tipi delle pagine rigenerati.' : output);
  };
  for (const folder of ['schema', 'web/src']) {
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (!name?.endsWith('.graphql')) return;
      clearTimeout(timer);
      timer = setTimeout(() => (run = run.then(generate)), PAUSE);
    });
  }
}

const installing = isInstalled() ? 0 : await install();
if (installing !== 0) process.exit(installing);
generateOnChange();
const codes = await Promise.all([exitCodeOf(node, ['node_modules/vite/bin/vite.js'], { cwd: web }), serve()]);
// The watchers of folders would keep this process alive.
process.exit(Math.max(...codes));
