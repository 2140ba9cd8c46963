// `pnpm dev`: the server restarts when its sources change, the pages reload through Vite on port 5173.

import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { exitCodeOf, node, root } from './workspace.mjs';

if (!isBuilt('server')) process.stdout.write((await build('server')).output);
await exitCodeOf(node, ['seeds/load-seeds.ts']);

const watchers = [
  [['node_modules/typescript/bin/tsc', '-b', 'server/tsconfig.build.json', '--watch', '--preserveWatchOutput']],
  [['--watch', '--watch-preserve-output', 'server/dist/cli/main.js', 'serve']],
  [['node_modules/vite/bin/vite.js'], { cwd: join(root, 'web') }],
];
await Promise.all(watchers.map(([args, options]) => exitCodeOf(node, args, options)));
