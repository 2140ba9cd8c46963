import { Listr } from 'listr2';
import { printLine, type Terminal } from './terminal.js';

/** Takes the share that is done, 0–1. */
export type Progress = (share: number) => void;

/** Shows that long work is running, and how far it is where it says so: a spinner on a terminal, lines elsewhere, nothing
 *  when `silent`. */
export async function withProgress<T>(
  terminal: Terminal,
  { title, silent }: { readonly title: string; readonly silent: boolean },
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  if (silent) return await work(() => undefined);
  return terminal.stdout.isTTY === true ? await withSpinner(title, work) : await withLines(terminal, title, work);
}

async function withLines<T>(terminal: Terminal, title: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  printLine(terminal, `❯ ${title}`);
  let tenths = 0;
  try {
    const result = await work((share) => {
      const reached = Math.floor(share * 10);
      if (reached > tenths && reached < 10) printLine(terminal, `  ${reached * 10} %`);
      tenths = reached;
    });
    printLine(terminal, `✔ ${title}`);
    return result;
  } catch (error) {
    printLine(terminal, `✖ ${title}`);
    throw error;
  }
}

async function withSpinner<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const done: { result?: T } = {};
  const task = {
    title,
    task: async (_: unknown, shown: { title: string }) => {
      done.result = await work((share) => {
        shown.title = `${title} (${Math.floor(share * 100)} %)`;
      });
    },
  };
  await new Listr([task]).run();
  if (!('result' in done)) throw new Error('A finished task leaves a result.');
  return done.result;
}
