import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** A file named on the command line. */
export interface InputFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/** Reads a file, or throws with an Italian message that states why it cannot be read. */
export async function readInput(path: string): Promise<InputFile> {
  try {
    return { filename: basename(path), bytes: await readFile(path) };
  } catch (error) {
    throw new Error(`Il file «${resolve(path)}» non si può leggere: ${reason(error)}.`, { cause: error });
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'non esiste; controllare il percorso';
  if (code === 'EISDIR') return 'è una cartella; indicare un file';
  if (code === 'EACCES') return 'manca il permesso di lettura';
  return String(error);
}
