const grouped = new Intl.NumberFormat('it', { useGrouping: 'always' });

const countText = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${grouped.format(count)} ${many}`;

/** The Italian sentences of lists: filters, order, number of rows. */
export const words = {
  objectives: 'Obiettivi',
  objectivesLead: 'Stato di avanzamento di ciascun obiettivo.',
  indicators: 'Indicatori',
  indicatorsLead: 'Stato di avanzamento di ciascun indicatore.',
  filters: 'Filtri',
  filtersSet: (count: number) => (count === 0 ? 'Filtri e ordine' : `Filtri e ordine (${count})`),
  clear: 'Azzera i filtri',
  all: 'Tutti',
  everyOne: 'Tutte',
  name: {
    stato: 'Esito',
    risultato: 'Grado di raggiungimento',
    rendicontato: 'Rendicontazione',
    peso: 'Peso',
    area: 'Area',
    settore: 'Settore',
    testo: 'Codice o titolo',
    ordine: 'Ordina per',
  },
  result: { sotto50: 'Sotto il 50 %', sotto100: 'Sotto il 100 %', raggiunto: '100 %' },
  reported: { si: 'Rendicontati', no: 'Non rendicontati' },
  measured: { si: 'Misurati del tutto', no: 'Da completare' },
  weight: { ridotto: 'Ridotto', ignoto: 'Non disponibile' },
  order: {
    scostamento: 'I più distanti dal target',
    raggiungimento: 'Grado di raggiungimento, dal più alto',
    codice: 'Codice',
    titolo: 'Titolo',
    peso: 'Peso, dal più alto',
    copertura: 'Quota misurata, dalla più bassa',
    giorno: 'Giorno del target',
    unita: 'Unità di misura',
  },
  byDocument: 'Ordine dei documenti',
  latestFirst: 'Le più recenti',
  objectiveCount: (shown: number, total: number): string =>
    shown === total
      ? countText(total, 'obiettivo', 'obiettivi')
      : `${countText(shown, 'obiettivo', 'obiettivi')} su ${grouped.format(total)}, secondo i filtri`,
  indicatorCount: (shown: number, total: number): string =>
    shown === total
      ? countText(total, 'indicatore', 'indicatori')
      : `${countText(shown, 'indicatore', 'indicatori')} su ${grouped.format(total)}, secondo i filtri`,
  pages: {
    label: 'Pagine',
    previous: 'Precedente',
    next: 'Successiva',
    page: (page: string) => `Pagina ${page}`,
    rows: (first: string, last: string, total: string) => `righe ${first}–${last} di ${total}`,
  },
  theirIndicators: 'Vedi gli indicatori di questi obiettivi',
  none: 'Nessuna riga corrisponde ai filtri.',
};
