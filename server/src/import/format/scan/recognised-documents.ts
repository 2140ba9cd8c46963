import { createHash } from 'node:crypto';
import type { BlocksReading } from '../block.js';

/** How many recognised documents are kept: a person corrects one, and it is read again with each correction. */
const MOST = 4;

/**
 * What documents hold whose pages had to be recognised, by their bytes. The same bytes give the same pages, and
 * recognising them takes minutes: those of the last documents are kept.
 */
export class RecognisedDocuments {
  /** By their digest, the one that was asked for last at the end. */
  private readonly kept = new Map<string, BlocksReading>();

  of(bytes: Uint8Array): BlocksReading | null {
    const digest = digestOf(bytes);
    const known = this.kept.get(digest) ?? null;
    if (known !== null) this.keep(digest, known);
    return known;
  }

  add(bytes: Uint8Array, reading: BlocksReading): void {
    this.keep(digestOf(bytes), reading);
    for (const oldest of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - MOST))) this.kept.delete(oldest);
  }

  private keep(digest: string, reading: BlocksReading): void {
    this.kept.delete(digest);
    this.kept.set(digest, reading);
  }
}

/** Those of this process. */
export const RECOGNISED = new RecognisedDocuments();

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
