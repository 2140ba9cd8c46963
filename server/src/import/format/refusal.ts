import { type ImportIssue, importError } from '../draft/import-issue.js';
import type { BlocksReading, ReadBlocks } from './block.js';

/** Ends the reading of a document that cannot be read. It never leaves this room: see `refusable`. */
export class Refusal extends Error {
  readonly issue: ImportIssue;

  constructor(issue: ImportIssue) {
    super(issue.message);
    this.issue = issue;
  }
}

/** Refuses the document: what was found, and how to mend it, in Italian. */
export function refuse(message: string): never {
  throw new Refusal(importError('NOT_READABLE', message));
}

/** What a reader reads, or why it refuses. */
export function refusable(read: () => ReadBlocks): BlocksReading {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.issue };
    throw error;
  }
}

export function refuseDepth(): never {
  return refuse(
    'Il documento ha troppi elementi l’uno dentro l’altro: ricopiarne la tabella in un documento nuovo, salvarlo e ricaricare quello.',
  );
}

export function refuseDamaged(): never {
  return refuse('Il file è danneggiato o incompleto: riaprirlo con il suo programma, salvarlo di nuovo e ricaricarlo.');
}
