// `pnpm traguardo …`: installs and builds what is missing, then runs the command line. Standard output belongs to the
// command alone (`--json`), so all other output goes to standard error.

import { join } from 'node:path';
import { build, isBuilt, parts } from './build.mjs';
import { exitCodeOf, install, isInstalled, node, root } from './workspace.mjs';

const args = process.argv.slice(2);

const installing = isInstalled() ? 0 : await install(['ignore', 2, 2]);
if (installing !== 0) process.exit(installing);
for (const name of args[0] === 'serve' ? ['server', 'web'] : ['server']) {
  if (isBuilt(name)) continue;
  console.error(`${parts[name].label}…`);
  const { code, output } = await build(name);
  if (code !== 0) {
    console.error(output);
    process.exit(code);
  }
}
process.exitCode = await exitCodeOf(node, [join(root, 'server/dist/cli/main.js'), ...args], {
  env: { NODE_ENV: 'production', ...process.env },
});
