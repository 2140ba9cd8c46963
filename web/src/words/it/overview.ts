/** The Italian sentences of the Cruscotto. */
export const words = {
  title: 'A che punto siamo?',
  lead: 'I risultati del Piano della Performance confrontati con i target promessi.',
  contents: 'Il piano contiene',
  areaCount: (count: number): string => (count === 1 ? 'area' : 'aree'),
  sectorCount: (count: number): string => (count === 1 ? 'settore' : 'settori'),
  objectiveCount: (count: number): string => (count === 1 ? 'obiettivo' : 'obiettivi'),
  indicatorCount: (count: number): string => (count === 1 ? 'indicatore' : 'indicatori'),
  reduced: 'Obiettivi a peso ridotto',
  byArea: 'Target e consuntivo per area',
  bySector: 'Target e consuntivo per settore',
  weightCuts: 'Obiettivi a peso ridotto',
  noWeightCuts: 'Nessun obiettivo ha perso peso in questa situazione.',
  incomplete: 'Da completare',
  leftWithout: (count: number, total: number): string =>
    `Rimasti senza risultato: ${count} ${count === 1 ? 'indicatore' : 'indicatori'} su ${total}`,
  incompleteOf: (count: number, total: number): string =>
    count === 0
      ? 'Da completare: nulla'
      : `Da completare: ${count} ${count === 1 ? 'indicatore' : 'indicatori'} su ${total}`,
  allIncomplete: (count: number) => `Tutti i ${count} indicatori da completare`,
  weightCutCount: (count: number): string =>
    count === 0 ? 'Obiettivi a peso ridotto: nessuno' : `Obiettivi a peso ridotto: ${count}`,
  decisionsOf: (act: string) => `Ultime decisioni: ${act}`,
  complete: 'Tutti gli indicatori sono rendicontati e misurabili.',
  decisions: 'Ultime decisioni',
  noDecisions: 'Nessuna decisione in questa situazione.',
  allDecisions: 'Tutte le decisioni nel Registro variazioni',
  cycle: {
    CLOSED: 'Ciclo chiuso',
    ADOPTED: 'Relazione adottata dalla Giunta',
    VALIDATED: 'Relazione validata dal Nucleo di Valutazione',
    by: (words: string, number: string | null, day: string) =>
      number === null ? `${words} il ${day}` : `${words} (n. ${number} del ${day})`,
  },
};
