// `npm start`: installs and builds what is missing, then starts the server.

import { join } from 'node:path';
import { build, isBuilt, parts } from './build.mjs';
import { exitCodeOf, install, isInstalled, node, root } from './workspace.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

/** Prints the running step, with the seconds counting up on a terminal. */
async function step(label, work) {
  const since = performance.now();
  const tick = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r${label}… ${seconds(since)} `), 200)
    : null;
  if (!tick) console.log(`${label}…`);
  const { code, output } = await work();
  if (tick) clearInterval(tick);
  console.log(`${tick ? '\r' : ''}${label}: ${code === 0 ? 'fatto' : 'non riuscito'} in ${seconds(since)} `);
  if (code === 0) return;
  console.error(output);
  process.exit(code);
}

/** pnpm prints its own progress while it fetches packages, so this step prints no counter. */
async function installPackages() {
  const since = performance.now();
  console.log('Installazione dei pacchetti…');
  const code = await install();
  if (code !== 0) process.exit(code);
  console.log(`Installazione dei pacchetti: fatto in ${seconds(since)}`);
}

if (isInstalled()) console.log('Installazione dei pacchetti: già fatta');
else await installPackages();
for (const name of ['server', 'web']) {
  if (isBuilt(name)) console.log(`${parts[name].label}: già fatta`);
  else await step(parts[name].label, () => build(name));
}

// This setting gives a third of the throughput.
const env = { NODE_ENV: 'production', ...process.env };
console.log('Caricamento dei dati…');
const loading = await exitCodeOf(node, [join(root, 'seeds/load-seeds.ts')], { env });
if (loading !== 0) process.exit(loading);
console.log('Avvio del server…');
process.exitCode = await exitCodeOf(node, [join(root, 'server/dist/cli/main.js'), 'serve'], { env });
