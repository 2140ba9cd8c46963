import type { Statement } from '../../../plan/statement/statement.js';

/** A statement before it is numbered; `revision` is null for a column. */
export type UnnumberedStatement = Omit<Statement, 'number'> & { readonly revision: number | null };
