/** A row of an act as a municipality would print it; cells left out are blank. */
export interface ActRow {
  readonly manager?: string;
  readonly sector?: string;
  readonly objective?: string;
  readonly objectiveTitle?: string;
  readonly definition?: string;
  readonly indicator?: string;
  readonly title?: string;
  readonly formula?: string;
  readonly purpose?: string;
  readonly target?: string;
  readonly weight?: string;
  readonly request?: string;
  readonly motivation?: string;
  readonly decision?: string;
}

export interface ActText {
  /** "COMUNE DI PIEVE" */
  readonly municipality: string;
  readonly year: number;
  /** "Quinto provvedimento di variazione"; left out for the original plan. */
  readonly heading?: string;
  readonly areas: readonly { readonly name: string; readonly rows: readonly ActRow[] }[];
}

const COLUMNS = [
  ['Responsabile Settore', 'manager'],
  ['Settore', 'sector'],
  ['Codice Obiettivo', 'objective'],
  ['Titolo Obiettivo', 'objectiveTitle'],
  ['Definizione Obiettivo', 'definition'],
  ['Codice Indicatore', 'indicator'],
  ['Titolo Indicatore', 'title'],
  ['Formula Indicatore', 'formula'],
  ['Finalità Indicatore', 'purpose'],
  ['Target Atteso', 'target'],
  ['Peso Indicatore', 'weight'],
  ['Richiesta variazione', 'request'],
  ['Motivazione variazione', 'motivation'],
  ['Decisione Nucleo di Valutazione', 'decision'],
] as const;

/** The document of an act, as text separated by tabs. */
export function actText({ municipality, year, heading, areas }: ActText): string {
  const lines = [
    municipality,
    'Segreteria Generale',
    '',
    `Piano Esecutivo di Gestione/Piano della Performance ${year}-${year + 2}`,
    ...(heading === undefined ? [] : [heading]),
    '',
  ];
  for (const { name, rows } of areas) {
    lines.push(`Piano dettaglio degli obiettivi di performance ${year}`, '', name, '');
    lines.push(COLUMNS.map(([printed]) => printed).join('\t'));
    for (const row of rows) lines.push(COLUMNS.map(([, key]) => row[key] ?? '').join('\t'));
    lines.push('');
  }
  return lines.join('\n');
}
