#!/usr/bin/env node
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { backupCommand, restoreCommand } from './backup-command.js';
import { REFUSED, USAGE } from './exit-codes.js';
import { exportCommand } from './export-command.js';
import { importCommand } from './import-command.js';
import { printJson } from './output.js';
import { readingsCommand } from './readings-command.js';
import { serveCommand } from './serve-command.js';
import { tokenCommand } from './token-command.js';
import { inItalian, usageMessage } from './usage-message.js';
import { userCommand } from './user-command.js';
import { verifyCommand } from './verify-command.js';

const program = inItalian(new Command('traguardo'))
  .description('Traguardo: obiettivi, target e risultati degli enti locali')
  .helpCommand(false);
const commands = [
  serveCommand(),
  importCommand(),
  readingsCommand(),
  exportCommand(),
  verifyCommand(),
  userCommand(),
  tokenCommand(),
  backupCommand(),
  restoreCommand(),
];
for (const command of commands) {
  for (const part of command.commands) inItalian(part);
  program.addCommand(inItalian(command));
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exit();
  process.stderr.write(`${message(error)}\n`);
  if (process.argv.includes('--json')) printJson({ error: { message: message(error) }, changed: 0, saved: false });
  process.exitCode = exitCode(error);
}

function message(error: unknown): string {
  if (!(error instanceof CommanderError)) return error instanceof Error ? error.message : String(error);
  return error.code === 'commander.help' ? program.helpInformation() : usageMessage(error);
}

function exitCode(error: unknown): number {
  return error instanceof CommanderError ? USAGE : REFUSED;
}
