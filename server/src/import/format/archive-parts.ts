import { type ArchiveUse, archiveContents, archiveRefusal } from '../text/archive-check.js';
import { refuse } from './refusal.js';

/** A document whose texts are read: its pictures are never opened. */
export const READ_DOCUMENT: ArchiveUse = {
  entries: 5000,
  part: 32_000_000,
  total: 300_000_000,
  tooBig:
    'Il documento, una volta aperto, è troppo grande: tenere la sola parte con le tabelle degli obiettivi, o dividerlo, e ricaricarlo.',
  suspect:
    'Il file non è un normale documento: ricopiarne il contenuto in un documento nuovo, salvarlo e ricaricare quello.',
};

/** The parts of an office document by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The XML parts of an office document, as far as they are wanted. Refuses what `archiveRefusal` does. */
export function archiveParts(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const refusal = archiveRefusal(bytes, READ_DOCUMENT);
  if (refusal !== null) refuse(refusal);
  return archiveContents(bytes, wanted);
}
