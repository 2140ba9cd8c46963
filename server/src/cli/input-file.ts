import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Terminal } from './terminal.js';

/** A file named on the command line. */
export interface InputFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/** Reads a file, or throws with an Italian message that states why it cannot be read. */
export async function readInput(terminal: Terminal, path: string): Promise<InputFile> {
  const file = resolve(terminal.cwd(), path);
  try {
    return { filename: basename(file), bytes: await readFile(file) };
  } catch (error) {
    throw new Error(`Il file «${file}» non si può leggere: ${reason(error)}.`, { cause: error });
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'non esiste; controllare il percorso';
  if (code === 'EISDIR') return 'è una cartella; indicare un file';
  if (code === 'EACCES') return 'manca il permesso di lettura';
  return String(error);
}
