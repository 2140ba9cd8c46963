/** The Italian sentences about who sees a plan. */
export const words = {
  states: {
    DRAFT: (_until: string | null) => 'Bozza: il piano lo vede solo chi lavora per l’ente.',
    PUBLIC: (until: string | null) =>
      until === null ? 'Pubblicato: lo vedono tutti.' : `Pubblicato: lo vedono tutti, fino al ${until}.`,
    ENDED: (until: string | null) =>
      `La pubblicazione è finita${until === null ? '' : ` il ${until}`}: il piano lo vede solo chi lavora per l’ente.`,
  },
  publish: 'Pubblica il piano',
  publishTitle: (year: number) => `Pubblicare il piano ${year}?`,
  publishNote: 'Da quel momento lo vedono tutti, e la pagina iniziale si apre su di lui se è il più recente.',
  published: (year: number) => `Il piano ${year} è pubblicato.`,
  withdraw: 'Ritira la pubblicazione',
  withdrawTitle: (year: number) => `Ritirare la pubblicazione del piano ${year}?`,
  withdrawNote:
    'Il piano torna in bozza: lo vede solo chi lavora per l’ente. Pagine, esportazioni e ricerca non lo mostrano più.',
  withdrawn: (year: number) => `Il piano ${year} è in bozza.`,
  prolong: 'Prolunga la pubblicazione',
  prolongTitle: (year: number) => `Prolungare la pubblicazione del piano ${year}`,
  prolongNote:
    'Un piano resta pubblicato per cinque anni dopo il suo, e finché gli atti producono effetti (art. 8 d.lgs. 33/2013).',
  prolonged: (year: number) => `La pubblicazione del piano ${year} è prolungata.`,
  until: 'Ultimo giorno di pubblicazione',
  reason: 'Motivo',
};
