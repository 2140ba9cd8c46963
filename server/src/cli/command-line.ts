import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { REFUSED, USAGE } from './exit-codes.js';
import { printJson, type Terminal } from './terminal.js';
import { inItalian, usageMessage } from './usage-message.js';

/** Each command is loaded when it is called: what one needs (the API, documents, PDF) takes a second to load. */
const COMMANDS: Readonly<Record<string, (terminal: Terminal) => Promise<Command>>> = {
  serve: async (terminal) => (await import('./serve-command.js')).serveCommand(terminal),
  import: async (terminal) => (await import('./import-command.js')).importCommand(terminal),
  readings: async (terminal) => (await import('./readings-command.js')).readingsCommand(terminal),
  export: async (terminal) => (await import('./export-command.js')).exportCommand(terminal),
  template: async (terminal) => (await import('./template-command.js')).templateCommand(terminal),
  verify: async (terminal) => (await import('./verify-command.js')).verifyCommand(terminal),
  user: async (terminal) => (await import('./user-command.js')).userCommand(terminal),
  token: async (terminal) => (await import('./token-command.js')).tokenCommand(terminal),
  backup: async (terminal) => (await import('./backup-command.js')).backupCommand(terminal),
  restore: async (terminal) => (await import('./backup-command.js')).restoreCommand(terminal),
};

/** Runs one call of `traguardo` to its end; the answer is its exit code. */
export async function commandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = await programFor(args[0], terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(terminal.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const message = messageOf(error, program);
    terminal.stderr.write(`${message}\n`);
    if (args.includes('--json')) printJson(terminal, { error: { message }, changed: 0, saved: false });
    return error instanceof CommanderError ? USAGE : REFUSED;
  }
}

/** The program with the one command that is called; with all of them where help or a wrong name asks for the list. */
async function programFor(called: string | undefined, terminal: Terminal): Promise<Command> {
  const program = inItalian(new Command('traguardo'), terminal)
    .description('Traguardo: obiettivi, target e risultati degli enti locali')
    .helpCommand(false);
  const isCommand = called !== undefined && Object.hasOwn(COMMANDS, called);
  for (const [name, load] of Object.entries(COMMANDS)) {
    if (isCommand && name !== called) continue;
    const command = await load(terminal);
    for (const part of command.commands) inItalian(part, terminal);
    program.addCommand(inItalian(command, terminal));
  }
  return program;
}

function messageOf(error: unknown, program: Command): string {
  if (!(error instanceof CommanderError)) return error instanceof Error ? error.message : String(error);
  return error.code === 'commander.help' ? program.helpInformation() : usageMessage(error);
}
