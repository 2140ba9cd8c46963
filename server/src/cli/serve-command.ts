import { Command } from 'commander';
import { createApp } from '../app.js';
import { config } from '../config.js';
import { printLine } from './output.js';

export function serveCommand(): Command {
  return new Command('serve').description('avvia il servizio e ne stampa l’indirizzo').action(serve);
}

async function serve(): Promise<void> {
  const app = await createApp(config(process.env));
  const stopped = stopSignal();
  printLine(`Traguardo è pronto: ${await app.listen()}`);
  await stopped;
  await app.close();
}

/** A terminal's Ctrl+C reaches the whole group, and npm passes it on: the signal may come more than once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
  });
}
