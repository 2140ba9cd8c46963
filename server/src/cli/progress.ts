import { Listr } from 'listr2';
import { printLine, type Terminal } from './terminal.js';

/** Shows that long work is running: a spinner on a terminal, lines elsewhere, nothing when `silent`. */
export async function withProgress<T>(
  terminal: Terminal,
  { title, silent }: { readonly title: string; readonly silent: boolean },
  work: () => Promise<T>,
): Promise<T> {
  if (silent) return await work();
  return terminal.stdout.isTTY === true ? await withSpinner(title, work) : await withLines(terminal, title, work);
}

async function withLines<T>(terminal: Terminal, title: string, work: () => Promise<T>): Promise<T> {
  printLine(terminal, `❯ ${title}`);
  try {
    const result = await work();
    printLine(terminal, `✔ ${title}`);
    return result;
  } catch (error) {
    printLine(terminal, `✖ ${title}`);
    throw error;
  }
}

async function withSpinner<T>(title: string, work: () => Promise<T>): Promise<T> {
  const done: { result?: T } = {};
  const task = {
    title,
    task: async () => {
      done.result = await work();
    },
  };
  await new Listr([task]).run();
  if (!('result' in done)) throw new Error('A finished task leaves a result.');
  return done.result;
}
