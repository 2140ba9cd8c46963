import type { ComparisonLevel } from '#gql';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The Italian sentences of comparisons: preventivo and consuntivo, two acts, the history of a target, files to take away. */
export const italianComparison = {
  download: {
    name: 'Scarica',
    csv: 'Dati della tabella (CSV)',
    png: 'Immagine (PNG)',
    svg: 'Disegno (SVG)',
    done: (file: string) => `${file}: scaricato.`,
    failed: 'L’immagine non è riuscita: riprovare, oppure scaricare i dati.',
    wholeTable: 'Scarica tutta la tabella, con i filtri e la situazione scelti:',
    asCsv: 'CSV',
    asXlsx: 'XLSX',
    report: 'Scarica la Relazione sulla performance, in bozza finché il ciclo non è chiuso:',
    asDocx: 'DOCX',
    asPdf: 'PDF',
  },
  comparison: {
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
      return `${counted(count, ...words[level])} su ${total} sotto il target`;
    },
    capNote: 'Tra parentesi il superamento del target: nel calcolo conta al massimo 100.',
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
    notComparable: (count: number) =>
      count === 1 ? '1 indicatore non confrontabile, e perché' : `${count} indicatori non confrontabili, e perché`,
    allComparable: 'Tutti gli indicatori sono confrontabili.',
    onInitial: (state: string) => `con il target iniziale: ${state}`,
    onCurrent: (state: string) => `con il target vigente: ${state}`,
  },
  twoActs: {
    with: 'Confronta con',
    none: 'nessun’altra situazione',
    heading: 'Due situazioni a confronto',
    changed: (count: number, total: number) =>
      count === 0
        ? 'Nessuna differenza fra le due situazioni'
        : `${counted(count, 'riga diversa', 'righe diverse')} su ${total}`,
    weight: 'Peso',
    target: 'Target',
    result: 'Grado di raggiungimento',
    absent: 'non presente',
    decisions: 'Che cosa è cambiato fra le due',
    noDecisions: 'Nessuna decisione fra le due situazioni ha cambiato qualcosa.',
  },
  history: {
    title: 'Target e rilevazioni nel tempo',
    targetFromTo: (from: string, to: string) => `Target da ${from} a ${to}`,
    explanation:
      'La linea a gradini è il target dopo ogni variazione; i punti sono le rilevazioni della definizione vigente.',
    start: 'Inizio',
    afterAct: (ordinal: number) => (ordinal === 0 ? 'Piano' : `${ordinal}ª var.`),
    redefined: 'Riformulato',
    moment: 'Momento',
    what: 'Che cosa',
    value: 'Valore',
    source: 'Fonte',
    legendTarget: 'target',
    legendFinal: 'consuntivo',
    legendInterim: 'monitoraggio',
    legendRedefined: 'riformulazione: prima e dopo non si confrontano',
    otherDefinition: 'di un’altra definizione',
    targetOf: 'Target',
    series: 'Negli altri anni',
    seriesTitle: (years: number) => `Lo stesso indicatore in ${years} anni`,
    year: 'Anno',
    oldAndNew: 'Testo precedente e nuovo',
    oldText: 'Prima della riformulazione',
    newText: 'Dopo la riformulazione',
  },
};
