import { type ImportIssue, importError, importWarning } from '../../draft/import-issue.js';

/** Recognising a page takes seconds of a processor: so many pages are read of a scan. */
export const MOST_SCANNED_PAGES = 40;

export function tooManyScannedPages(): ImportIssue {
  return importError(
    'TOO_LARGE',
    `Il documento ha più di ${MOST_SCANNED_PAGES} pagine scansionate, che sono quante se ne possono leggere: salvare le sole pagine con le tabelle («Stampa su PDF», intervallo di pagine) e caricare quelle, oppure caricare il documento da cui la scansione è stata fatta.`,
  );
}

export function recognisedPages(numbers: readonly number[]): ImportIssue {
  return importWarning(
    'NOT_READABLE',
    `Pagine lette dall'immagine (scansione): ${numbers.join(', ')}. Le parole e i numeri non riconosciuti con certezza sono da confermare.`,
  );
}
