import { type Column, numberColumn, textColumn } from './table.js';

/** An exported entry of the audit log. */
export interface AuditLine {
  readonly municipality: string;
  readonly number: number;
  readonly at: string;
  /** ID of a person; null = no person has logged in. */
  readonly actor: string | null;
  readonly actorName: string;
  readonly origin: string;
  readonly action: string;
  readonly subject: string;
  readonly valueBefore: string | null;
  readonly valueAfter: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

/** The condition on the exported entries; null = no condition. */
export interface AuditFilter {
  readonly text: string | null;
  readonly action: string | null;
  /** ISO dates. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A line's hash is the SHA-256 of the JSON array of the previous hash and the values of the columns up to `dopo`,
 *  where an empty `id_autore`, `prima` or `dopo` is null: the chain can be recomputed from the file. The last
 *  line's `ente`, `numero` and `impronta` are an anchor: `verify --anchor` proves that the log still contains the
 *  lines. */
export function auditColumns(filter: string): readonly Column<AuditLine>[] {
  return [...LINE, textColumn('filter', 'filtro', () => filter)];
}

const LINE: readonly Column<AuditLine>[] = [
  textColumn('municipality', 'ente', ({ municipality }) => municipality),
  numberColumn('number', 'numero', (line) => line.number),
  textColumn('at', 'quando', ({ at }) => at),
  textColumn('actorId', 'id_autore', ({ actor }) => actor),
  textColumn('actor', 'chi', ({ actorName }) => actorName),
  textColumn('origin', 'da_dove', ({ origin }) => origin),
  textColumn('action', 'operazione', ({ action }) => action),
  textColumn('subject', 'oggetto', ({ subject }) => subject),
  textColumn('before', 'prima', ({ valueBefore }) => valueBefore),
  textColumn('after', 'dopo', ({ valueAfter }) => valueAfter),
  textColumn('previousHash', 'impronta_precedente', ({ previousHash }) => previousHash),
  textColumn('hash', 'impronta', ({ hash }) => hash),
];

/** The condition of an export of the log, in Italian. */
export function auditFilterWords({ text, action, from, to }: AuditFilter): string {
  const words = [
    text !== null ? `testo «${text}»` : null,
    action !== null ? `operazione «${action}»` : null,
    from !== null ? `dal ${from}` : null,
    to !== null ? `al ${to}` : null,
  ].filter((word) => word !== null);
  return words.length === 0 ? 'nessuno' : words.join(', ');
}
