import { DomainError } from '../plan/domain-error.js';

/** Error codes of a write that another one has just preceded: a duplicate key, a missing row, a deadlock. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  '23505',
  '23503',
  '40P01',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_FOREIGNKEY',
]);

/** The CONFLICT for the writer that such an error of the database stands for; any other error unchanged. */
export function asConflict(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && REFUSALS.has(error.code))) return error;
  return new DomainError(
    'CONFLICT',
    'Qualcun altro ha appena scritto le stesse cose: ricaricare la pagina e riprovare.',
    { cause: error },
  );
}
