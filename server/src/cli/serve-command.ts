import { Command } from 'commander';
import { createApp } from '../app.js';
import { config } from '../config.js';
import { printLine } from './output.js';

export function serveCommand(): Command {
  return new Command('serve').description('avvia il servizio e ne stampa l’indirizzo').action(serve);
}

async function serve(): Promise<void> {
  const app = await createApp(config(process.env));
  const stop = () => {
    void app.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  printLine(`Traguardo è pronto: ${await app.listen()}`);
}
