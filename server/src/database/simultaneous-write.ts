import { DomainError } from '../plan/domain-error.js';

/** What a database answers to a write that another one has just come before: a key that is taken, a row that is gone, two
 *  that waited for each other. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  '23505',
  '23503',
  '40P01',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_FOREIGNKEY',
]);

/** The CONFLICT that a database's refusal means to whoever wrote; any other error as it is. */
export function asConflict(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && REFUSALS.has(error.code))) return error;
  return new DomainError(
    'CONFLICT',
    'Qualcun altro ha appena scritto le stesse cose: ricaricare la pagina e riprovare.',
    { cause: error },
  );
}
