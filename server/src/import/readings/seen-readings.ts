import { createHash } from 'node:crypto';
import { DomainError } from '../../plan/domain-error.js';
import { type ChainLink, chainMembers, chainOf, readingsBy } from '../../reading/reading-chain.js';

/** A value of a file, by the reading that it would supersede. */
export interface PlacedReading {
  readonly indicator: string;
  readonly asOf: string;
  readonly final: boolean;
}

/** A recorded reading with all fields that distinguish it from another. */
export interface RecordedReading extends ChainLink {
  readonly indicator: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
  readonly recordedAt: string;
}

/** Characters per value: 36 bits distinguish two readings, and the text of a long file still fits into a request. */
const MARK_LENGTH = 6;

/**
 * The head of the chain of each value of a file, as a short text. The request that confirms the file sends it back, so
 * that no reading is superseded that the person has not seen.
 */
export function seenReadings(rows: readonly PlacedReading[], recorded: readonly RecordedReading[]): string {
  return marks(rows, recorded).join('');
}

const LISTED = 10;

/** The CONFLICT where values of a file would supersede other readings than those that were shown with them. */
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

/** The values of a file whose chain has another head than the person saw. */
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
