type Level = 'AREA' | 'SECTOR' | 'OBJECTIVE' | 'INDICATOR';

const grouped = new Intl.NumberFormat('it', { useGrouping: 'always' });

type Named = { one: string; many: string; all: string };

const LEVELS: Record<Level, Named> = {
  AREA: { one: 'area', many: 'aree', all: 'Tutte le' },
  SECTOR: { one: 'settore', many: 'settori', all: 'Tutti i' },
  OBJECTIVE: { one: 'obiettivo', many: 'obiettivi', all: 'Tutti gli' },
  INDICATOR: { one: 'indicatore', many: 'indicatori', all: 'Tutti gli' },
};

const counted = (count: number, level: Level): string =>
  `${grouped.format(count)} ${count === 1 ? LEVELS[level].one : LEVELS[level].many}`;

/** The Italian sentences of comparisons: preventivo and consuntivo, two states, two years. */
export const words = {
  title: 'Confronto tra preventivo e consuntivo',
  lead: 'Target programmati e risultati a consuntivo.',
  explain: 'Percentuale del target raggiunta. La linea indica il target (100 %).',
  level: {
    AREA: 'Aree',
    SECTOR: 'Settori',
    OBJECTIVE: 'Obiettivi',
    INDICATOR: 'Indicatori',
  } satisfies Record<Level, string>,
  levels: 'Confronta per',
  budget: 'Preventivo',
  outcome: 'Consuntivo',
  deviation: 'Scostamento',
  weight: 'Peso',
  bounds: 'Risultato finale possibile',
  fromTarget: (points: string) => `${points} punti`,
  actualOf: (actual: string, target: string) => `consuntivo ${actual}, target ${target}`,
  aim: (target: string) => `target ${target}`,
  order: 'Ordina per',
  orders: {
    scostamento: 'I più distanti dal target',
    nome: 'Nome o codice',
    peso: 'Peso, dal più alto',
    copertura: 'Quota misurata, dalla più bassa',
    effetto: 'Effetto delle variazioni, dal più alto',
  },
  behind: (count: number, total: number, level: Level) =>
    `${counted(count, level)} su ${grouped.format(total)} sotto il target`,
  incomplete: (count: number, level: Level) => {
    if (level === 'INDICATOR') return `${grouped.format(count)} senza risultato`;
    return count === 1 ? '1 da completare' : `${grouped.format(count)} da completare`;
  },
  achieved: (count: number, total: number, level: Level) =>
    `${counted(count, level)} su ${grouped.format(total)} ${count === 1 ? 'ha' : 'hanno'} raggiunto il target`,
  allAchieved: (total: number, level: Level) =>
    total === 1 ? 'Il target è raggiunto' : `${LEVELS[level].all} ${counted(total, level)} hanno raggiunto il target`,
  nothingMeasured: (total: number, level: Level) => `${counted(total, level)}: nessun risultato misurato finora`,
  targetMark: 'Target 100 %',
  legendTarget: 'target (100 %)',
  legendActual: 'consuntivo, nel colore dell’esito',
  legendOther: (state: string) => `consuntivo: ${state}`,
  nothing: 'In questa versione del piano non c’è nulla da confrontare.',
  easingTitle: 'Effetto delle variazioni',
  easingLead:
    'Quanti punti del risultato vengono dai target modificati durante l’anno. Contano solo gli indicatori misurati con entrambi i target: per questo non è la differenza fra i due risultati.',
  withInitial: 'Con i target iniziali',
  withCurrent: 'Con i target vigenti',
  twoStates: {
    with: 'Confronta con',
    none: 'nessuna',
    year: (year: number) => `Anno ${year}`,
    rows: 'Righe',
    allRows: 'Tutte',
    onlyChanged: 'Solo quelle diverse',
    changed: (count: number, shown: string, other: string) =>
      count === 0
        ? `Nessuna differenza rispetto a: ${other}`
        : `${count === 1 ? '1 riga diversa' : `${shown} righe diverse`} rispetto a: ${other}`,
    absent: 'non presente',
    decisions: 'Decisioni fra le due versioni',
    noDecisions: 'Nessuna decisione fra le due versioni ha cambiato qualcosa.',
  },
};
