import { constants } from 'node:os';
import { Command } from 'commander';
import { anyPerson, prepareFirstStart } from '../account/login/first-start.js';
import { createApp } from '../app.js';
import { config } from '../config.js';
import { printLine, type Terminal } from './terminal.js';

/** Milliseconds after which the process ends, whatever it still waits for. */
const LONGEST_STOP = 10_000;
const SAME_SIGNAL = 1000;

export function serveCommand(terminal: Terminal): Command {
  return new Command('serve').action(() => serve(terminal));
}

async function serve(terminal: Terminal): Promise<void> {
  const settings = config(terminal.env);
  const app = await createApp(settings);
  const stopped = stopSignal();
  const hadNobody = settings.administrator !== null && !(await anyPerson(app.database.queries));
  const setup = await prepareFirstStart(app.database, settings.administrator, new Date());
  printLine(terminal, `Traguardo è pronto: ${await app.listen()}`);
  if (setup !== null) {
    printLine(terminal, `Per creare l’amministratore aprire entro 24 ore, una volta sola: ${app.siteUrl()}${setup}`);
  }
  if (hadNobody && settings.administrator !== null) {
    printLine(
      terminal,
      `Amministratore creato: ${settings.administrator.email}, con la password di ADMIN_PASSWORD. Può accedere e aggiungere le persone.`,
    );
  }
  await stopped;
  const deadline = setTimeout(() => process.exit(0), LONGEST_STOP);
  await app.drain();
  await app.close();
  clearTimeout(deadline);
}

/** Resolves at the first signal; a later one ends the process at once. A terminal's Ctrl+C reaches the whole process
 *  group, and npm forwards it too: what comes within a second is the same one. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const stop = (signal: NodeJS.Signals) => {
      first ??= performance.now();
      if (performance.now() - first > SAME_SIGNAL) process.exit(128 + constants.signals[signal]);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
