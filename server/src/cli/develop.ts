// What `pnpm dev` runs again after every change: it writes the contract with the web down, then serves.
import '../api/print-schema.js';
import { commandLine } from './command-line.js';

process.exitCode = await commandLine(['serve'], process);
