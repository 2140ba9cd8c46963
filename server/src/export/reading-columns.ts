import type { Indicator } from '../plan/stored/indicator.entity.js';
import type { Objective } from '../plan/stored/objective.entity.js';
import type { Reading } from '../reading/stored/reading.entity.js';
import { type Column, dayColumn, measureColumn, numberColumn, textColumn, yesNoColumn } from './table.js';

/** A value in force, of a year's end or before it. */
export interface ReadingRow {
  /** The ID of the API. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly objective: Objective;
  readonly sector: string;
  readonly reading: Reading;
  /** Only for those who work for the municipality. */
  readonly words: Pick<Reading, 'note' | 'criticality' | 'correctiveAction'>;
}

/** Under headings that a file of actual values has too: what is exported can be loaded again. */
export const READING_COLUMNS: readonly Column<ReadingRow>[] = [
  textColumn('indicator', 'codice_indicatore', ({ indicator }) => indicator.code),
  textColumn('title', 'titolo_indicatore', ({ indicator }) => indicator.title),
  measureColumn('value', 'valore', ({ reading }) => reading.value),
  measureColumn('numerator', 'numeratore', ({ reading }) => reading.numerator),
  measureColumn('denominator', 'denominatore', ({ reading }) => reading.denominator),
  dayColumn('asOf', 'data', ({ reading }) => reading.asOf),
  yesNoColumn('final', 'definitivo', ({ reading }) => reading.final),
  textColumn('note', 'nota', ({ words }) => words.note),
  textColumn('criticality', 'criticità', ({ words }) => words.criticality),
  textColumn('correctiveAction', 'azione_correttiva', ({ words }) => words.correctiveAction),
  dayColumn('recordedAt', 'registrato_il', ({ reading }) => reading.recordedAt.slice(0, 10)),
  textColumn('objective', 'codice_obiettivo', ({ objective }) => objective.code),
  textColumn('objectiveTitle', 'obiettivo', ({ objective }) => objective.title),
  textColumn('sector', 'settore', ({ sector }) => sector),
  textColumn('unit', 'unità', ({ indicator }) => indicator.unit),
  yesNoColumn('demonstrationValue', 'valore_dimostrativo', ({ reading }) => reading.demonstration),
  numberColumn('measuresAct', 'definizione_dopo_variazione', ({ reading }) => reading.measuresAct),
  textColumn('id', 'identificativo', ({ id }) => id),
];
