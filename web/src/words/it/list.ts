const countText = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The Italian sentences of lists: filters, order, number of rows. */
export const words = {
  objectives: 'Quali obiettivi ci sono, e a che punto sono?',
  indicators: 'Quali indicatori ci sono, e a che punto sono?',
  filters: 'Filtri',
  filtersSet: (count: number) => (count === 0 ? 'Filtri e ordine' : `Filtri e ordine (${count})`),
  clear: 'Togli i filtri',
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
    scostamento: 'Scostamento, i più lontani dal target',
    raggiungimento: 'Grado di raggiungimento, dal più alto',
    peso: 'Peso, dal più alto',
    titolo: 'Titolo',
    giorno: 'Giorno del target',
    unita: 'Unità di misura',
  },
  byCode: 'Codice',
  byDocument: 'Ordine del documento',
  objectiveCount: (shown: number, total: number): string =>
    shown === total
      ? countText(total, 'obiettivo', 'obiettivi')
      : `${countText(shown, 'obiettivo', 'obiettivi')} su ${total}, secondo i filtri`,
  indicatorCount: (shown: number, total: number): string =>
    shown === total
      ? countText(total, 'indicatore', 'indicatori')
      : `${countText(shown, 'indicatore', 'indicatori')} su ${total}, secondo i filtri`,
  onTheScreen: (shown: number) => `Qui sotto i primi ${shown}.`,
  theirIndicators: 'Vedi gli indicatori di questi obiettivi',
  none: 'Nessuna riga corrisponde ai filtri.',
  more: (count: number) => `Mostra altri ${count}`,
  beyond: 'Una pagina ne mostra al massimo mille: per vederli tutti restringere con i filtri, o scaricare la tabella.',
  onCurrentTargets: 'Filtri e ordine seguono il target vigente.',
};
