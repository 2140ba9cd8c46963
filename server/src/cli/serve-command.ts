import { Command } from 'commander';
import { prepareFirstStart } from '../account/login/first-start.js';
import { createApp } from '../app.js';
import { config } from '../config.js';
import { printLine, type Terminal } from './terminal.js';

export function serveCommand(terminal: Terminal): Command {
  return new Command('serve').description('avvia il servizio e ne stampa l’indirizzo').action(() => serve(terminal));
}

async function serve(terminal: Terminal): Promise<void> {
  const settings = config(terminal.env);
  const app = await createApp(settings);
  const stopped = stopSignal();
  const setup = await prepareFirstStart(app.database, settings.administrator, new Date());
  printLine(terminal, `Traguardo è pronto: ${await app.listen()}`);
  if (setup !== null) {
    printLine(terminal, `Per creare l’amministratore aprire entro 24 ore, una volta sola: ${app.siteUrl()}${setup}`);
  }
  await stopped;
  await app.close();
}

/** A terminal's Ctrl+C reaches the whole process group, and npm forwards it too: the signal can arrive more than
 *  once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
  });
}
