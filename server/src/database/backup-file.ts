import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A file that is not a whole backup, in words for whoever restores it. */
export class BackupError extends Error {}

const FORMAT = 'traguardo-backup-1';

/** The lines of a backup between its first line, which names the format, and its last, which seals what came before. */
export async function* sealed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const digest = createHash('sha256');
  let count = 0;
  const written = (line: string) => {
    count += 1;
    digest.update(`${line}\n`);
    return `${line}\n`;
  };
  yield written(JSON.stringify({ format: FORMAT }));
  for await (const line of lines) yield written(line);
  yield `${JSON.stringify({ lines: count, sha256: digest.digest('hex') })}\n`;
}

/** Reads a backup to its end and compares it with its seal. Throws a BackupError for anything but a whole one. */
export async function checkSeal(path: string): Promise<void> {
  const digest = createHash('sha256');
  let count = 0;
  let last: string | null = null;
  for await (const line of fileLines(path)) {
    if (last === null && line !== JSON.stringify({ format: FORMAT })) throw notABackup(path);
    if (last !== null) {
      count += 1;
      digest.update(`${last}\n`);
    }
    last = line;
  }
  if (last !== JSON.stringify({ lines: count, sha256: digest.digest('hex') })) {
    throw new BackupError(
      `Il backup «${path}» è incompleto o è stato modificato: il sigillo in fondo al file non corrisponde. Usarne un altro.`,
    );
  }
}

/** The lines between the first and the seal, parsed. */
export async function* sealedLines(path: string): AsyncGenerator<unknown> {
  let before: string | null = null;
  let isFirst = true;
  for await (const line of fileLines(path)) {
    if (before !== null) yield JSON.parse(before);
    before = isFirst ? null : line;
    isFirst = false;
  }
}

async function* fileLines(path: string): AsyncGenerator<string> {
  const source = createReadStream(path);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
    if (unpacked.errored) throw unpacked.errored;
  } catch (error) {
    throw new BackupError(reason(error, path), { cause: error });
  }
}

function reason(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `Il file «${path}» non esiste: controllare il percorso.`;
  return notABackup(path).message;
}

function notABackup(path: string): BackupError {
  return new BackupError(
    `Il file «${path}» non è un backup intero di Traguardo: usarne uno fatto con «traguardo backup».`,
  );
}
