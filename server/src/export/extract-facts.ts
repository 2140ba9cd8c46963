import type { Extract } from './extract-columns.js';

/** A source document of the rows. */
export interface SourceFile {
  readonly title: string;
  readonly filename: string;
  readonly sha256: string;
  readonly importedAt: string;
}

export interface ExtractFacts extends Extract {
  readonly content: string;
  readonly filterWords: string | null;
  /** When the latest document or reading was stored; null = never. */
  readonly dataDate: string | null;
  readonly files: readonly SourceFile[];
  /** The plans of a file of several; null = of one, in one situation. */
  readonly plans: readonly string[] | null;
}

/** The lines of the sheet "Filtri e fonte" beside the rows. */
export function extractFacts(facts: ExtractFacts): readonly (readonly [string, string])[] {
  return [
    ['Contenuto', facts.content],
    ...(facts.plans === null ? ofOnePlan(facts) : ofPlans(facts.plans)),
    ['Filtri', facts.filterWords ?? 'nessuno'],
    ['Filtro per la API', facts.filter ?? 'nessuno'],
    ['Data di estrazione', facts.extractedOn],
    ['Data dei dati', facts.dataDate ?? 'n.d.'],
    [
      'Dati dimostrativi',
      facts.demonstration
        ? 'Sì: i consuntivi sono dati dimostrativi, non dati reali dell’ente'
        : 'No: nessun consuntivo è dimostrativo',
    ],
    ...facts.files.flatMap(({ title, filename, sha256, importedAt }): [string, string][] => [
      ['Provvedimento', title],
      ['Documento', `${filename} (caricato il ${importedAt.slice(0, 10)})`],
      ['Impronta SHA-256', sha256],
    ]),
    [
      'Valori mancanti',
      'Una cella vuota è un valore non disponibile, mai zero; il motivo sta nelle colonne con le parole',
    ],
  ];
}

type Fact = readonly [string, string];

function ofOnePlan({ municipality, year, atAct }: ExtractFacts): readonly Fact[] {
  return [
    ['Ente', municipality],
    ['Anno', String(year)],
    ['Situazione', situation(atAct)],
  ];
}

function ofPlans(plans: readonly string[]): readonly Fact[] {
  return [
    ['Piani', plans.join(', ')],
    ['Situazione', 'Dopo ogni provvedimento caricato: la colonna «variazione» dice quale; -1 è prima del primo'],
  ];
}

/** The state of a plan, in words. */
export function situation(atAct: number): string {
  if (atAct < 0) return 'Prima del primo provvedimento caricato';
  return atAct === 0 ? 'Piano originario' : `Dopo la ${atAct}ª variazione`;
}
