import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** An invalid or incomplete backup, with a message for the person who restores it. */
export class BackupError extends Error {}

const FORMAT = 'traguardo-backup-1';

/** Characters that JSON does not escape within a text, and that other programs read as the end of a line. */
const OTHER_LINE_ENDS = /[\u2028\u2029]/g;

/** The lines of a backup as JSON, between the first line, which names the format, and the last, which seals the
 *  lines before it. */
export async function* sealedLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const digest = createHash('sha256');
  let count = 0;
  const digestedLine = (json: string) => {
    const line = json.replace(OTHER_LINE_ENDS, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'));
    count += 1;
    digest.update(`${line}\n`);
    return `${line}\n`;
  };
  yield digestedLine(JSON.stringify({ format: FORMAT }));
  for await (const line of lines) yield digestedLine(line);
  yield `${JSON.stringify({ lines: count, sha256: digest.digest('hex') })}\n`;
}

/** Reads a backup to its end and verifies its seal. Throws a BackupError for an incomplete or changed one. */
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
export async function* parsedLines(path: string): AsyncGenerator<unknown> {
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
    yield* textLines(unpacked);
  } catch (error) {
    throw new BackupError(reason(error, path), { cause: error });
  }
}

const NEW_LINE = 0x0a;

/** Splits lines at line feeds only, as `sealedLines` writes them: a text in a row may contain any other separator. */
async function* textLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]).toString('utf8');
      begun = [];
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
  }
  const rest = Buffer.concat(begun).toString('utf8');
  if (rest !== '') yield rest;
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
