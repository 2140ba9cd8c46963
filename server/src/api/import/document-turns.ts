import type { Actor } from '../../account/actor.js';
import type { DocumentReader } from '../../import/worker/document-reader.js';
import { DomainError } from '../../plan/domain-error.js';
import { FairQueue, type Party, type QueueLimits } from '../http/fair-queue.js';
import type { ContextSettings } from '../loading/request-context.js';

/** How many documents wait. Each is held in memory meanwhile, and may have 20 MB. */
export const DOCUMENT_LIMITS: QueueLimits = { underWay: 2, underWayEach: 1, waiting: 20, waitingEach: 10 };

/** Shares the readers of documents out: whoever sends many waits for itself, and so do all people of a municipality. */
export function documentTurns(reader: DocumentReader, limits = DOCUMENT_LIMITS): ContextSettings['documentsOf'] {
  const queue = new FairQueue(limits);
  return (actor) => {
    const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
      const end = await queue.turn(partyOf(actor), () => false);
      if (end === null) throw tooManyWaiting(limits);
      try {
        return await work();
      } finally {
        end();
      }
    };
    return {
      read: (document, waiting) => inTurn(() => reader.read(document, waiting)),
      pageImage: (bytes, view) => inTurn(() => reader.pageImage(bytes, view)),
      record: (bytes) => inTurn(() => reader.record(bytes)),
      people: (bytes) => inTurn(() => reader.people(bytes)),
      evidenceRefusal: (mediaType, bytes) => inTurn(() => reader.evidenceRefusal(mediaType, bytes)),
    };
  };
}

function partyOf({ person, grants, origin }: Actor): Party {
  const municipalities = [...new Set(grants.map(({ municipality }) => municipality))].sort();
  return { name: person?.id ?? origin, group: municipalities.join(' ') };
}

function tooManyWaiting({ waitingEach }: QueueLimits): DomainError {
  return new DomainError(
    'TOO_MANY_REQUESTS',
    `Troppi documenti aspettano di essere letti: il limite è ${waitingEach} per persona. Di questo non è stato conservato nulla: attendere l’esito di quelli già inviati, e riprovare.`,
  );
}
