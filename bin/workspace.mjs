// Functions that the commands in this folder share. Plain JavaScript for Node 20, because these files run before the
// Node 24 of this workspace is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The Node of this workspace: the npm package `node`, whatever version the machine has. */
export const node = join(root, 'node_modules/node/bin/node');

/** One major version of pnpm everywhere: another one would delete the node_modules it finds. */
const PNPM = 'pnpm@12.21.0';

/** Whether the installed packages match the lockfile: pnpm keeps a copy of the lockfile that it installed. */
export function isInstalled() {
  const copy = join(root, 'node_modules/.pnpm/lock.yaml');
  return existsSync(node) && existsSync(copy) && readFileSync(copy).equals(readFileSync(join(root, 'pnpm-lock.yaml')));
}

/** Installs exactly the lockfile's packages; returns the exit code. */
export function install(stdio = 'inherit') {
  return exitCodeOf('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    stdio,
    shell: process.platform === 'win32',
  });
}

/**
 * Resolves when a child exits, with its exit code (128 + n when signal n ended it). Forwards the first SIGINT or
 * SIGTERM (a terminal and npm both send one). npm sends SIGTERM to the shell in between, which exits without forwarding
 * it, so a missing parent counts as a signal.
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    const parent = process.ppid;
    let passed = false;
    const pass = (signal) => {
      if (!passed) child.kill(signal);
      passed = true;
    };
    const orphanWatch = setInterval(() => process.ppid !== parent && pass('SIGTERM'), 500);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(orphanWatch);
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/**
 * Runs a command in the workspace with this process's streams and answers its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function exitCodeOf(command, args, options = {}) {
  return ended(spawn(command, args, { cwd: root, stdio: 'inherit', ...options }));
}

/**
 * Like `exitCodeOf`, but keeps what the command prints.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function quietRun(command, args, options = {}) {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(command, args, { cwd: root, env, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return { code: await ended(child), output };
}
