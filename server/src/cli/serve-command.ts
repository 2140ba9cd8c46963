import { Command } from 'commander';
import { prepareFirstStart } from '../account/login/first-start.js';
import { createApp } from '../app.js';
import { config } from '../config.js';
import { printLine } from './output.js';

export function serveCommand(): Command {
  return new Command('serve').description('avvia il servizio e ne stampa l’indirizzo').action(serve);
}

async function serve(): Promise<void> {
  const settings = config(process.env);
  const app = await createApp(settings);
  const stopped = stopSignal();
  const setup = await prepareFirstStart(app.database, settings.administrator, new Date());
  printLine(`Traguardo è pronto: ${await app.listen()}`);
  if (setup !== null) {
    printLine(`Per creare l’amministratore aprire entro 24 ore, una volta sola: ${app.siteUrl()}${setup}`);
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
