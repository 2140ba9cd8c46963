import { italianWords } from '@traguardo/schema/words/it';
import { dateText } from '../../plan/italian-day.js';
import type { Template, TemplateColumn } from './template-workbook.js';

export const TEMPLATE_KINDS = ['plan', 'variation', 'readings'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What is known of an indicator when a template is made. */
export interface TemplateRow {
  readonly area: string;
  readonly sector: string;
  readonly objective: string;
  readonly objectiveTitle: string | null;
  readonly objectiveWeight: string | null;
  readonly indicator: string;
  readonly title: string | null;
  readonly formula: string | null;
  readonly unit: string | null;
  readonly target: string | null;
  readonly weight: string | null;
}

/** Whose template it is; null = a person writes it. */
export interface TemplateFacts {
  readonly municipality: string | null;
  readonly year: number;
}

/** The day that values are of. */
export interface TemplateMoment {
  /** ISO day. */
  readonly asOf: string;
  readonly final: boolean;
}

/** For whom a template of values is. */
export interface ReadingsFacts extends TemplateFacts {
  /** Null = final values of the year's end. */
  readonly moment?: TemplateMoment | null;
  /** Whether it is for the sheet of one sector. */
  readonly isOfSector?: boolean;
}

type Column = TemplateColumn<TemplateRow>;

const AREA: Column = {
  ...{ heading: 'Area strategica', meaning: 'la linea o area strategica', example: 'Città sicura' },
  known: ({ area }) => area,
};
const SECTOR: Column = {
  ...{ heading: 'Settore', meaning: 'il settore che risponde dell’obiettivo', example: 'Polizia Locale' },
  known: ({ sector }) => sector,
};
const OBJECTIVE: readonly Column[] = [
  {
    ...{ heading: 'Codice Obiettivo', meaning: 'il codice, diverso per ogni obiettivo', example: 'OB_1' },
    known: ({ objective }) => objective,
  },
  {
    ...{ heading: 'Titolo Obiettivo', meaning: 'il titolo', example: 'Strade più sicure' },
    known: ({ objectiveTitle }) => objectiveTitle,
  },
];
const INDICATOR: readonly Column[] = [
  {
    ...{ heading: 'Codice Indicatore', meaning: 'il codice, diverso per ogni indicatore', example: 'IN_1' },
    known: ({ indicator }) => indicator,
  },
  {
    ...{ heading: 'Titolo Indicatore', meaning: 'che cosa si misura', example: 'Controlli eseguiti' },
    known: ({ title }) => title,
  },
  {
    ...{ heading: 'Formula Indicatore', meaning: 'come si calcola', example: 'n. controlli' },
    known: ({ formula }) => formula,
  },
];
const TARGET: Column = {
  heading: 'Target Atteso',
  meaning: 'un numero, una percentuale, una data o SI, con le parole che dicono il verso',
  example: '≥ 120; oppure entro il 30/06; oppure ≤ 30 giorni',
  known: ({ target }) => target,
};
const WEIGHT: Column = {
  ...{
    heading: 'Peso Indicatore',
    meaning: 'il peso in percentuale, che in ogni obiettivo somma a 100',
    example: '50',
  },
  known: ({ weight }) => weight,
};

const PLAN_COLUMNS: readonly Column[] = [
  AREA,
  { heading: 'Responsabile Settore', meaning: 'il nome del responsabile, se si vuole', example: 'Rossi Maria' },
  SECTOR,
  {
    heading: 'Settori coinvolti',
    meaning: 'gli altri settori, separati da punto e virgola',
    example: 'Mobilità; Scuola',
  },
  ...OBJECTIVE,
  { heading: 'Definizione Obiettivo', meaning: 'la descrizione', example: 'Più pattuglie nelle ore serali' },
  { heading: 'Peso Obiettivo', meaning: 'il peso in punti, se l’ente pesa gli obiettivi', example: '8' },
  ...INDICATOR,
  { heading: 'Finalità Indicatore', meaning: 'perché si misura', example: 'Prevenire gli incidenti' },
  { heading: 'Unità di misura', meaning: 'l’unità, se non è già nel target', example: 'controlli' },
  {
    ...{ heading: 'Polarità', meaning: 'se è meglio un valore più alto o più basso', example: 'crescente' },
    choices: ['crescente', 'decrescente'],
  },
  { heading: 'Valore di partenza', meaning: 'il valore prima del piano, se si conosce', example: '100' },
  {
    ...{ heading: 'Frequenza di rilevazione', meaning: 'ogni quanto si misura', example: 'Semestrale' },
    choices: Object.values(italianWords.frequency),
  },
  TARGET,
  WEIGHT,
];

const VARIATION_COLUMNS: readonly Column[] = [
  ...[AREA, SECTOR, ...OBJECTIVE, ...INDICATOR, TARGET, WEIGHT],
  {
    heading: 'Richiesta',
    meaning: 'che cosa chiede il settore',
    example: 'Si chiede di portare il target da 120 a 100',
  },
  { heading: 'Motivazione', meaning: 'perché', example: 'Due agenti in congedo' },
  {
    heading: 'Decisione',
    meaning: 'la decisione del Nucleo, con il valore di prima e quello nuovo',
    example: 'Viene accolta la richiesta: target preventivo 120 come segue: target preventivo 100',
  },
];

const readingColumns = ({ asOf, final }: TemplateMoment): readonly Column[] => [
  {
    ...{ heading: 'codice_indicatore', meaning: 'il codice, che non si cambia', example: 'IN_1' },
    known: ({ indicator }) => indicator,
  },
  {
    heading: 'titolo_indicatore',
    meaning: 'ciò che serve a chi legge e non si carica',
    example: 'Controlli eseguiti',
    known: ({ title }) => title,
  },
  {
    heading: 'target',
    meaning: 'ciò che serve a chi legge e non si carica',
    example: '≥ 120',
    known: ({ target }) => target,
  },
  {
    heading: 'unità',
    meaning: 'ciò che serve a chi legge e non si carica',
    example: 'controlli',
    known: ({ unit }) => unit,
  },
  { heading: 'valore', meaning: 'il valore raggiunto; vuoto se non è rendicontato', example: '118' },
  { heading: 'numeratore', meaning: 'la parte di un rapporto, al posto del valore', example: '45' },
  { heading: 'denominatore', meaning: 'la parte di un rapporto, al posto del valore', example: '60' },
  {
    heading: 'data',
    meaning: 'il giorno a cui il valore si riferisce',
    example: dateText(asOf),
    known: () => dateText(asOf),
  },
  {
    ...{ heading: 'definitivo', meaning: 'sì per il consuntivo, no per un monitoraggio', example: final ? 'sì' : 'no' },
    ...{ choices: ['sì', 'no'], known: () => (final ? 'sì' : 'no') },
  },
  { heading: 'nota', meaning: 'una nota, se serve', example: 'Dato del comando' },
];

const FILL =
  'Compilare l’altro foglio, una riga per ogni indicatore, e caricarlo nella pagina Importazione. Le intestazioni non si cambiano; le colonne che non servono possono restare vuote. Qui sotto, colonna per colonna, che cosa si scrive e un esempio inventato.';

export function planTemplate({ municipality, year }: TemplateFacts): Template<TemplateRow> {
  return {
    sheet: 'Obiettivi',
    heads: [
      municipality ?? 'Scrivere qui, al posto di questa riga, il nome dell’ente per intero',
      `Piano della performance ${year}`,
      `Piano dettaglio degli obiettivi di performance ${year}`,
    ],
    ...{ columns: PLAN_COLUMNS, rows: [], instructions: [FILL] },
  };
}

/** `ordinal`: the number of the act; the rows are those that it may change. */
export function variationTemplate(
  { municipality, year }: TemplateFacts,
  ordinal: number,
  rows: readonly TemplateRow[],
): Template<TemplateRow> {
  return {
    sheet: 'Variazione',
    heads: [
      municipality ?? 'Scrivere qui, al posto di questa riga, il nome dell’ente per intero',
      `Piano dettaglio degli obiettivi di performance ${year}`,
      `Variazione n. ${ordinal}`,
    ],
    columns: VARIATION_COLUMNS,
    rows,
    instructions: [
      FILL,
      'Target e pesi sono quelli in vigore prima del provvedimento e si lasciano così: ciò che cambia si scrive nella decisione. Le righe che non cambiano si possono togliere.',
    ],
  };
}

export function readingsTemplate(
  { municipality, year, moment, isOfSector = false }: ReadingsFacts,
  rows: readonly TemplateRow[],
): Template<TemplateRow> {
  const where = isOfSector ? 'nella pagina Rendicontazione del settore' : 'nella pagina Importazione';
  return {
    sheet: 'Valori',
    heads: [],
    columns: readingColumns(moment ?? { asOf: `${year}-12-31`, final: true }),
    rows,
    instructions: [
      `Valori rendicontati${municipality === null ? '' : `, ${municipality}`}, anno ${year}.`,
      `Compilare le colonne bianche dell’altro foglio e caricarlo ${where}. Le righe senza valore restano non rendicontate.`,
    ],
  };
}
