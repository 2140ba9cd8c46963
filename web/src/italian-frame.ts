/** The Italian sentences of what stands around the figures: header, choices, states of a page, footer. */
export const italianFrame = {
  navigation: {
    label: 'Principale',
    path: 'Percorso',
    overview: 'Cruscotto',
    variations: 'Registro variazioni',
    explorer: 'Esplora i dati',
    about: 'Informazioni e accessibilità',
  },
  selector: {
    label: 'Anno e situazione',
    municipality: 'Ente',
    year: 'Anno',
    act: 'Situazione',
    basis: 'Calcolo sul',
    originalPlan: 'Piano originario',
    before: (ordinal: number) => `Prima della ${ordinal}ª variazione`,
    after: (ordinal: number) => `Situazione dopo la ${ordinal}ª variazione`,
  },
  states: {
    loading: 'Caricamento in corso…',
    failed: 'I dati non sono arrivati',
    unreachable: 'Il server non risponde: controllare la connessione e riprovare.',
    refused: (message: string) => `Il server ha rifiutato la richiesta: ${message}`,
    broken: 'Il server ha avuto un problema: riprovare tra qualche istante.',
    retry: 'Riprova',
    emptyTitle: 'Non c’è ancora nessun piano',
    emptyStart: 'Per cominciare, caricare l’allegato di un piano o di una variazione dalla cartella del programma:',
    emptyThen: 'Poi ricaricare questa pagina.',
    noSuchPlan: 'Nessun piano per l’ente e l’anno scelti',
    noSuchPlanNote: 'Scegliere un altro anno nel riquadro in alto, oppure tornare al Cruscotto.',
    notFound: 'Pagina non trovata',
    notFoundNote: 'L’indirizzo non corrisponde a nessuna pagina di questo sito.',
    unknownCode: (code: string) => `Nel piano di questo anno non c’è «${code}»: il codice può essere di un altro anno.`,
    backToOverview: 'Torna al Cruscotto',
    nothingHere: 'Nessun elemento da mostrare.',
  },
  footer: {
    accessibility: 'Accessibilità',
    feedback: 'Segnala un problema',
    licence: 'Licenza EUPL-1.2',
    version: (version: string) => `Versione ${version}`,
    dataDate: (date: string) => `Dati caricati il ${date}`,
  },
  about: {
    title: 'Informazioni e accessibilità',
    product:
      'Traguardo legge il Piano della Performance e i provvedimenti di variazione, e mostra quanto di ciò che era stato promesso è stato raggiunto. Ogni valore rimanda alla riga del documento da cui viene.',
    accessibilityTitle: 'Accessibilità',
    accessibility:
      'Le pagine seguono le WCAG 2.2, livello AA. Ogni grafico ha una tabella con gli stessi numeri, ogni esito ha un’icona e una parola oltre al colore, e tutto si raggiunge da tastiera.',
    declaration:
      'La dichiarazione di accessibilità prevista dalla legge 4/2004 è pubblicata dall’ente che usa il programma.',
    feedbackTitle: 'Segnalare un problema',
    feedback:
      'Per un dato che non torna o una pagina difficile da usare, scrivere alla Segreteria Generale dell’ente indicando l’indirizzo della pagina.',
    licenceTitle: 'Licenza',
    licence:
      'Il programma è software libero con licenza EUPL-1.2. Piani e relazioni sono pubblici (d.lgs. 33/2013, art. 10).',
  },
};
