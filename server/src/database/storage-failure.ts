import { DomainError } from '../plan/domain-error.js';

/** A write or a question that the database could not serve, for a reason outside of the product. `message` is Italian. */
export class StorageFailure extends Error {}

/** Error codes of a write that another one has just preceded: a duplicate key, a missing row, a deadlock. */
const PRECEDED: ReadonlySet<string> = new Set([
  '23505',
  '23503',
  '40P01',
  '40001',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_FOREIGNKEY',
]);

const FULL = /^(?:SQLITE_FULL|53100|ENOSPC)$/;
const BUSY = /^(?:SQLITE_BUSY|SQLITE_LOCKED|55P03)/;
/** I/O errors, and a server that has gone or is going (class 08, 57P0x, the codes of sockets). */
const GONE = /^(?:SQLITE_IOERR|SQLITE_CANTOPEN|SQLITE_READONLY|EIO|08|57P0|53300|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;

const again = 'Nulla è stato registrato: riprovare fra poco.';

/** What an error of the database means to whoever asked: a CONFLICT, a failure of the storage, or itself, a bug. */
export function failureOf(error: unknown): unknown {
  const code = codeOf(error);
  const cause = { cause: error };
  if (PRECEDED.has(code)) {
    return new DomainError(
      'CONFLICT',
      'Qualcun altro ha appena scritto le stesse cose: ricaricare la pagina e riprovare.',
      cause,
    );
  }
  if (BUSY.test(code)) {
    return new DomainError('CONFLICT', `Un’altra scrittura, forse un’importazione, è ancora in corso. ${again}`, cause);
  }
  if (FULL.test(code)) {
    return new StorageFailure(
      'Lo spazio su disco del servizio è esaurito: avvisare chi lo gestisce. Nulla è stato registrato.',
      cause,
    );
  }
  if (GONE.test(code) || isLostConnection(error))
    return new StorageFailure(`La base dati non risponde. ${again}`, cause);
  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The driver of PostgreSQL gives these no code. */
function isLostConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
      error.message,
    )
  );
}
