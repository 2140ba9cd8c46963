#!/usr/bin/env node
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { REFUSED, USAGE } from './exit-codes.js';
import { importCommand } from './import-command.js';
import { readingsCommand } from './readings-command.js';
import { serveCommand } from './serve-command.js';
import { verifyCommand } from './verify-command.js';

const program = new Command('traguardo')
  .description('Traguardo: obiettivi, target e risultati degli enti locali')
  .helpOption('-h, --help', 'mostra questo aiuto')
  .helpCommand(false)
  .exitOverride()
  .addCommand(serveCommand())
  .addCommand(importCommand())
  .addCommand(readingsCommand())
  .addCommand(verifyCommand());
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = REFUSED;
  }
}
