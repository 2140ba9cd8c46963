import type { ComparisonLevel } from '#gql';

const countText = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The Italian sentences of comparisons: preventivo and consuntivo, two acts, the history of a target, downloads. */
export const words = {
  title: 'Quanto di ciò che era promesso è stato raggiunto?',
  lead: 'Preventivo e consuntivo a confronto. Il target di ciascuna riga sta a 100 %.',
  level: {
    AREA: 'Aree',
    SECTOR: 'Settori',
    OBJECTIVE: 'Obiettivi',
    INDICATOR: 'Indicatori',
  } satisfies Record<ComparisonLevel, string>,
  levels: 'Confronta per',
  basis: 'Rispetto al',
  budget: 'Preventivo',
  outcome: 'Consuntivo',
  deviation: 'Scostamento',
  fromTarget: (points: string) => `${points} punti`,
  order: 'Ordina per',
  orders: {
    piano: 'ordine del piano',
    nome: 'nome o codice',
    scostamento: 'scostamento',
    copertura: 'quota misurata',
    effetto: 'effetto delle variazioni',
  },
  descending: 'Ordine inverso',
  behind: (count: number, total: number, level: ComparisonLevel) => {
    const words: Record<ComparisonLevel, [string, string]> = {
      AREA: ['area', 'aree'],
      SECTOR: ['settore', 'settori'],
      OBJECTIVE: ['obiettivo', 'obiettivi'],
      INDICATOR: ['indicatore', 'indicatori'],
    };
    return `${countText(count, ...words[level])} su ${total} sotto il target`;
  },
  legendTarget: 'target: 100 %',
  legendOther: (act: string) => `consuntivo, ${act.toLowerCase()}`,
  nothing: 'In questa situazione non c’è nulla da confrontare.',
  onlyFirst: (shown: string, total: string) =>
    `Si vedono i primi ${shown} di ${total}: il file da scaricare li ha tutti.`,
  easingTitle: 'Effetto delle variazioni',
  easingLead:
    'Quanti punti del risultato vengono dai target cambiati durante l’anno. Contano solo gli indicatori misurati con entrambi i target: per questo non è la differenza fra i due risultati.',
  withInitial: 'Con i target iniziali',
  withCurrent: 'Con i target vigenti',
  twoActs: {
    with: 'Confronta con',
    none: 'nessun’altra situazione',
    heading: 'Due situazioni a confronto',
    changed: (count: number, total: number) =>
      count === 0
        ? 'Nessuna differenza fra le due situazioni'
        : `${countText(count, 'riga diversa', 'righe diverse')} su ${total}`,
    weight: 'Peso',
    target: 'Target',
    result: 'Grado di raggiungimento',
    absent: 'non presente',
    decisions: 'Che cosa è cambiato fra le due',
    noDecisions: 'Nessuna decisione fra le due situazioni ha cambiato qualcosa.',
  },
};
