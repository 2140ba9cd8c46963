import { number } from '#format';
/** The Italian sentences of the Cruscotto. */
export const words = {
  title: 'A che punto siamo?',
  contents: 'Il piano contiene',
  areaCount: (count: number): string => (count === 1 ? 'area' : 'aree'),
  sectorCount: (count: number): string => (count === 1 ? 'settore' : 'settori'),
  objectiveCount: (count: number): string => (count === 1 ? 'obiettivo' : 'obiettivi'),
  indicatorCount: (count: number): string => (count === 1 ? 'indicatore' : 'indicatori'),
  byArea: 'Target e consuntivo per area',
  bySector: 'Target e consuntivo per settore',
  noWeightCuts: 'Nessun obiettivo ha perso peso in questa versione del piano.',
  leftWithout: (count: number, total: number): string =>
    `Rimasti senza risultato: ${number(count)} ${count === 1 ? 'indicatore' : 'indicatori'} su ${number(total)}`,
  incompleteOf: (count: number, total: number): string =>
    count === 0
      ? 'Da completare: nulla'
      : `Da completare: ${number(count)} ${count === 1 ? 'indicatore' : 'indicatori'} su ${number(total)}`,
  otherSectors: (count: number) => (count === 1 ? 'e 1 altro settore' : `e altri ${number(count)} settori`),
  notMeasurable: (count: number) =>
    count === 1 ? '1 indicatore non misurabile' : `${number(count)} indicatori non misurabili`,
  allWeightCuts: (count: number) => `Tutti i ${number(count)} obiettivi a peso ridotto`,
  sectorChoice: 'Settore',
  wholePlan: 'Tutto il piano',
  sectorPage: 'Pagina del settore',
  presentation: {
    open: 'Presenta il Cruscotto in Giunta, una figura per schermata',
    title: 'Presentazione',
    first: (shown: number, total: number) => `I primi ${shown} di ${number(total)}, dal più distante dal target`,
    previous: 'Precedente',
    next: 'Successiva',
    fullScreen: 'Schermo intero',
    leave: 'Esci',
    keys: 'Frecce per scorrere, Esc per uscire.',
  },
  furthest: {
    title: 'I più distanti dal target',
    of: (count: number) =>
      count === 1 ? 'L’unico indicatore sotto il target' : `I ${number(count)} indicatori più distanti dal target`,
    none: 'Nessun risultato misurato è sotto il target.',
    notYet: 'Nessun valore è ancora rendicontato.',
    all: (count: number) => `Tutti i ${number(count)} indicatori sotto il target`,
  },
  headline: {
    toReport: (missing: number, total: number) =>
      `${number(missing)} ${missing === 1 ? 'indicatore' : 'indicatori'} su ${number(total)} da rendicontare`,
    noResult: (missing: number, total: number) =>
      `${number(missing)} ${missing === 1 ? 'indicatore' : 'indicatori'} su ${number(total)} senza risultato`,
    below: (below: number, total: number, missing: number) =>
      `${below === 1 ? '1 indicatore' : `${number(below)} indicatori`} su ${number(total)} sotto il target${missing === 0 ? '' : `, ${number(missing)} senza risultato`}`,
    achievedSoFar: (measured: number, missing: number) =>
      `Target raggiunto dai ${number(measured)} indicatori misurati; ${number(missing)} senza risultato`,
    achieved: (total: number) =>
      total === 1
        ? 'L’indicatore ha raggiunto il target'
        : `Tutti i ${number(total)} indicatori hanno raggiunto il target`,
  },
  weightCutCount: (count: number): string =>
    count === 0 ? 'Obiettivi a peso ridotto: nessuno' : `Obiettivi a peso ridotto: ${number(count)}`,
  decisionsOf: (act: string, day: string | null) => `Ultime decisioni: ${act}${day === null ? '' : ` del ${day}`}`,
  complete: 'Tutti gli indicatori sono rendicontati e misurabili.',
  decisions: 'Ultime decisioni',
  noDecisions: 'Nessuna decisione in questa versione del piano.',
  allDecisions: 'Tutte le decisioni nel Registro variazioni',
  cycle: {
    CLOSED: 'Ciclo chiuso',
    ADOPTED: 'Relazione adottata dalla Giunta',
    VALIDATED: 'Relazione validata dal Nucleo di Valutazione',
    by: (words: string, number: string | null, day: string) =>
      number === null ? `${words} il ${day}` : `${words} (n. ${number} del ${day})`,
  },
};
