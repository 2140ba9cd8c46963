// `npm test`: all checks that must pass before a change is accepted. Every check runs even when an earlier one fails;
// the failures are listed at the end, and the last line counts the tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { install, isInstalled, node, quietRun, root } from './workspace.mjs';

const reports = join(root, '.cache/check');

const compiled = (name) => ({
  title: `build ${name}`,
  work: async () => (isBuilt(name) ? { code: 0, output: '' } : build(name)),
});
const typed = (name) => ({
  title: `types ${name}`,
  work: () => quietRun(node, ['node_modules/typescript/bin/tsc', '-p', name, '--noEmit']),
});
const linted = {
  title: 'lint, imports and format',
  work: () => quietRun(node, ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']),
};
const drifted = {
  title: 'generated types of web',
  work: () => quietRun(node, ['--run', 'drift'], { cwd: join(root, 'web') }),
};
const tested = (name) => ({
  title: `tests ${name}`,
  report: join(reports, `${name}.json`),
  work: () => {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, `${name}.json`)}`];
    return quietRun(node, ['node_modules/vitest/vitest.mjs', ...args], { cwd: join(root, name) });
  },
});

/** Phases follow each other; within one, two checks run side by side. The seeds and the tests see the server
 *  through its compiled types, and `tests` starts databases and a browser: it runs alone. */
const phases = [
  [compiled('server'), compiled('web'), linted, drifted, typed('schema'), typed('server'), typed('web')],
  [typed('seeds'), typed('tests'), tested('schema'), tested('server'), tested('web')],
  [tested('tests')],
];

/** The tests that passed and failed; a check that failed without a failed test (types, lint, a file
 *  that does not load) counts as one failure, so that the sum never looks clean when the run is not. */
function testCounts(report, code) {
  const counts = report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const failed = counts === null ? 0 : counts.numFailedTests;
  return { passed: counts === null ? 0 : counts.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function outcomeOf({ title, work, report }) {
  const since = performance.now();
  const { code, output } = await work();
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
  if (code !== 0) console.log(output);
  return { title, code, ...testCounts(report, code) };
}

/** Runs the checks of one phase, two at a time, for a machine with two cores. */
async function outcomesOf(checks) {
  const queue = [...checks];
  const outcomes = [];
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) outcomes.push(await outcomeOf(check));
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

async function check() {
  const installing = isInstalled() ? 0 : await install();
  if (installing !== 0) return installing;
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const outcomes = [];
  for (const phase of phases) outcomes.push(...(await outcomesOf(phase)));

  const failures = outcomes.filter(({ code }) => code !== 0);
  if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ title }) => title).join(', ')}`);
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = await check();
