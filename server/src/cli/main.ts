#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What was compiled once starts sooner the next time; where nothing can be written there, as without.
enableCompileCache(fileURLToPath(new URL('../../../.cache/compiled', import.meta.url)));

const { commandLine } = await import('./command-line.js');
process.exitCode = await commandLine(process.argv.slice(2), process);
