import { PDF } from '../../reading/evidence-kind.js';
import { type ArchiveUse, archiveNames, archiveRefusal } from '../text/archive-check.js';

/** Why a file that proves a value is not taken, in Italian; null = it may be. */
export type EvidenceRefusal = string | null;

/** Documents are handed out as they came, and opened by whoever asks for them. */
const DOCUMENT: ArchiveUse = {
  entries: 2000,
  part: 50_000_000,
  total: 300_000_000,
  tooBig: 'Il documento, una volta aperto, è troppo grande: dividerlo, o ridurne le immagini, e ricaricarlo.',
  suspect:
    'Il file non è un normale documento: ricopiarne il contenuto in un documento nuovo, salvarlo e ricaricare quello.',
};
const MACROS =
  'Il documento contiene macro, cioè programmi: salvarne una copia che non le ha (ad esempio un PDF) e caricare quella.';
/** Modules of Microsoft Office, and of LibreOffice in Basic or other languages. */
const MACRO = /(?:^|\/)vbaProject\.bin$|^Basic\/.+\/(?!script-lb\.xml$)[^/]+\.xml$|^Scripts\/.*[^/]$/i;

/** Looks into a PDF or an office file. */
export async function evidenceRefusal(mediaType: string, bytes: Uint8Array): Promise<EvidenceRefusal> {
  if (mediaType === PDF) {
    // The reader of PDFs is loaded by the first one.
    const { pdfRefusal } = await import('../../reading/pdf-refusal.js');
    return await pdfRefusal(bytes);
  }
  return archiveRefusal(bytes, DOCUMENT) ?? (archiveNames(bytes).some((name) => MACRO.test(name)) ? MACROS : null);
}
