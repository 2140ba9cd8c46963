import { type Column, number, text } from './table.js';

/** A line of the audit log as it is exported. */
export interface AuditLine {
  readonly municipality: string;
  readonly number: number;
  readonly at: string;
  readonly actorName: string;
  readonly origin: string;
  readonly action: string;
  readonly subject: string;
  readonly valueBefore: string | null;
  readonly valueAfter: string | null;
  readonly hash: string;
}

/** The last line's `ente`, `numero` and `impronta` are an anchor: `verify --anchor` proves that they are still there. */
export const AUDIT_COLUMNS: readonly Column<AuditLine>[] = [
  text('municipality', 'ente', ({ municipality }) => municipality),
  number('number', 'numero', (line) => line.number),
  text('at', 'quando', ({ at }) => at),
  text('actor', 'chi', ({ actorName }) => actorName),
  text('origin', 'da_dove', ({ origin }) => origin),
  text('action', 'operazione', ({ action }) => action),
  text('subject', 'oggetto', ({ subject }) => subject),
  text('before', 'prima', ({ valueBefore }) => valueBefore),
  text('after', 'dopo', ({ valueAfter }) => valueAfter),
  text('hash', 'impronta', ({ hash }) => hash),
];
