import { italianWords } from '@traguardo/schema/words/it';

/** The Italian sentences that the pages of the staff share. */
export const words = {
  area: 'Area riservata',
  pages: {
    '/importazione': 'Importazione',
    '/revisione': 'Revisione',
    '/rendicontazione': 'Rendicontazione',
    '/monitoraggio': 'Monitoraggio',
    '/chiusura': 'Chiusura del ciclo',
    '/relazione': 'Relazione',
    '/deleghe': 'Deleghe',
    '/amministrazione': 'Amministrazione',
  },
  roles: italianWords.role,
  loginFirst: 'Occorre accedere',
  loginFirstNote: 'Questa pagina è riservata a chi lavora al piano. I risultati si leggono anche senza accedere.',
  toLogin: 'Vai all’accesso',
  notYours: 'Pagina riservata ad altri ruoli',
  whoMay: (roles: string) => `Può usare questa pagina chi ha uno di questi ruoli nell’ente: ${roles}.`,
  signedInAs: (name: string) => `Accesso effettuato come ${name}.`,
  askAccess: 'Per avere il ruolo, rivolgersi a chi amministra gli accessi.',
  cancel: 'Lascia com’è',
  close: 'Chiudi',
  save: 'Salva',
  saved: 'Salvato.',
  copy: 'Copia',
  copied: 'Copiato.',
  optional: '(facoltativo)',
  required: 'Campo da compilare.',
  notADate: 'Scrivere una data valida.',
  notALink: 'Scrivere un indirizzo che comincia con https://',
  all: 'Tutti',
  nothing: 'Nessun elemento da mostrare.',
  /** The question about an ambiguous number; the argument lists its readings. */
  asked: (meant: readonly string[]) => `Che cosa si intende? Scrivere ${meant.join(' oppure ')}.`,
  leave: {
    title: 'Lasciare la pagina senza salvare?',
    note: 'Le correzioni non salvate andrebbero perdute.',
    leave: 'Lascia la pagina',
    stay: 'Resta qui',
  },
};
