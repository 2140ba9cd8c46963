import { unzipSync } from 'fflate';
import { type ArchiveUse, archiveRefusal } from '../text/archive-check.js';
import { refuse } from './refusal.js';
import { refuseDamaged } from './xml-events.js';

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

/** The XML parts of an office document by name, as far as they are wanted. Refuses what `archiveRefusal` does. */
export function archiveParts(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, string> {
  const refusal = archiveRefusal(bytes, READ_DOCUMENT);
  if (refusal !== null) refuse(refusal);
  const parts = unpacked(bytes, wanted);
  return new Map(Object.entries(parts).map(([name, content]) => [name, xmlText(content)]));
}

function unpacked(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  } catch {
    // The bytes come from any client: what cannot be unpacked is no readable archive.
    return refuseDamaged();
  }
}

function xmlText(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  return new TextDecoder('utf-8').decode(content);
}
