import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { REFUSED, USAGE } from './exit-codes.js';
import { printJson, type Terminal } from './terminal.js';
import { inItalian, usageMessage } from './usage-message.js';

interface CommandEntry {
  readonly description: string;
  readonly load: (terminal: Terminal) => Promise<Command>;
}

/** A command is loaded when it is called: what one needs (the API, documents, PDF) takes a second to load. */
const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  serve: {
    description: 'avvia il servizio e ne stampa l’indirizzo',
    load: async (terminal) => (await import('./serve-command.js')).serveCommand(terminal),
  },
  import: {
    description: 'legge il documento di un piano o di una sua variazione, o un piano intero esportato, e lo carica',
    load: async (terminal) => (await import('./import-command.js')).importCommand(terminal),
  },
  readings: {
    description: 'carica i valori a consuntivo o di monitoraggio da un file di qualunque formato',
    load: async (terminal) => (await import('./readings-command.js')).readingsCommand(terminal),
  },
  export: {
    description: 'scrive in un file i dati di un piano, il piano intero con la sua storia, o la bozza della Relazione',
    load: async (terminal) => (await import('./export-command.js')).exportCommand(terminal),
  },
  template: {
    description: 'scrive un file XLSX da compilare: un piano, una variazione, i valori di un settore',
    load: async (terminal) => (await import('./template-command.js')).templateCommand(terminal),
  },
  verify: {
    description:
      'ricalcola tutto dai documenti e dai valori registrati, confronta i file con la loro impronta, controlla il registro delle operazioni e segnala ogni differenza',
    load: async (terminal) => (await import('./verify-command.js')).verifyCommand(terminal),
  },
  user: {
    description: 'gestisce gli accessi delle persone',
    load: async (terminal) => (await import('./user-command.js')).userCommand(terminal),
  },
  token: {
    description: 'i token dei programmi',
    load: async (terminal) => (await import('./token-command.js')).tokenCommand(terminal),
  },
  backup: {
    description: 'scrive in un file tutto ciò che la base dati contiene, mentre il servizio lavora',
    load: async (terminal) => (await import('./backup-command.js')).backupCommand(terminal),
  },
  restore: {
    description: 'ripristina un backup in una base dati vuota, e la verifica',
    load: async (terminal) => (await import('./backup-command.js')).restoreCommand(terminal),
  },
  synthetic: {
    description: 'riempie la base dati di enti e piani inventati, sempre gli stessi, per provarla e misurarla',
    load: async (terminal) => (await import('./synthetic/synthetic-command.js')).syntheticCommand(terminal),
  },
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

/** The program with the one command that is called, or with the list of all where help or a wrong name asks for it. */
async function programFor(called: string | undefined, terminal: Terminal): Promise<Command> {
  const program = inItalian(new Command('traguardo'), terminal)
    .description('Traguardo: obiettivi, target e risultati degli enti locali')
    .helpCommand(false);
  const isCommand = called !== undefined && Object.hasOwn(COMMANDS, called);
  for (const [name, { description, load }] of Object.entries(COMMANDS)) {
    if (isCommand && name !== called) continue;
    const command = (isCommand ? await load(terminal) : new Command(name)).description(description);
    for (const part of command.commands) inItalian(part, terminal);
    program.addCommand(inItalian(command, terminal));
  }
  return program;
}

function messageOf(error: unknown, program: Command): string {
  if (!(error instanceof CommanderError)) return error instanceof Error ? error.message : String(error);
  return error.code === 'commander.help' ? program.helpInformation() : usageMessage(error);
}
