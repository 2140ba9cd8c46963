import { createHash } from 'node:crypto';
import { DomainError } from '../../plan/domain-error.js';
import { type ChainLink, chainMembers, chainOf, readingsBy } from '../../reading/reading-chain.js';

/** A value of a file, by what it would take the place of. */
export interface PlacedReading {
  readonly indicator: string;
  readonly asOf: string;
  readonly final: boolean;
}

/** A recorded reading with all that tells it from another one. */
export interface RecordedReading extends ChainLink {
  readonly indicator: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
  readonly recordedAt: string;
}

/** Signs per value: 36 bits tell two readings apart, and a long file still fits into a question. */
const MARK_LENGTH = 6;

/**
 * What stands in the chain of each value of a file, as a short text: who confirms the file names it, so that nothing
 * is replaced which they have not seen.
 */
export function seenReadings(rows: readonly PlacedReading[], recorded: readonly RecordedReading[]): string {
  return marks(rows, recorded).join('');
}

const LISTED = 10;

/** Values of a file would replace others than those that were shown beside them: a CONFLICT. */
export class UnseenReadings extends DomainError {
  constructor(indicators: readonly string[]) {
    const codes = [...new Set(indicators)];
    const more = codes.length > LISTED ? ` e altri ${codes.length - LISTED}` : '';
    super(
      'CONFLICT',
      `Dopo l'anteprima sono cambiati i valori registrati per ${codes.slice(0, LISTED).join(', ')}${more}: nulla è stato caricato. Riaprire il confronto, controllare che cosa verrebbe sostituito e confermare di nuovo.`,
    );
  }
}

/** The values of a file in whose chain something else stands than what was seen. */
export function unseenRows<R extends PlacedReading>(
  seen: string,
  rows: readonly R[],
  recorded: readonly RecordedReading[],
): R[] {
  const now = marks(rows, recorded);
  return rows.filter((_, at) => seen.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH) !== now[at]);
}

function marks(rows: readonly PlacedReading[], recorded: readonly RecordedReading[]): string[] {
  const known = readingsBy(recorded, ({ indicator }) => indicator);
  return rows.map((row) => mark(chainOf(chainMembers(known.get(row.indicator) ?? [], row)).head));
}

function mark(head: RecordedReading | null): string {
  if (head === null) return '-'.repeat(MARK_LENGTH);
  const { asOf, number, demonstration, withdrawn, value, numerator, denominator, note, recordedAt } = head;
  const content = [asOf, number, demonstration, withdrawn, value, numerator, denominator, note, recordedAt];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, MARK_LENGTH);
}
