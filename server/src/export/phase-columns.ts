import { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import type { PhaseState } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import type { Objective } from '../plan/stored/objective.entity.js';
import type { Phase } from '../plan/stored/phase.entity.js';
import { type PrintedSource, sourceColumns } from './source-columns.js';
import { type Column, dayColumn, numberColumn, textColumn, vocabularyColumn } from './table.js';

/** The data of a phase's row. */
export interface PhaseRow {
  /** The ID of the API. */
  readonly id: string;
  readonly phase: Phase;
  readonly objective: Objective;
  readonly area: string;
  readonly sector: string;
  /** On the day of the export. */
  readonly state: PhaseState;
  /** Both null for those who do not work for the municipality. */
  readonly note: string | null;
  readonly evidence: string | null;
  readonly source: PrintedSource;
}

const heading = (field: keyof typeof PHASE_FIELDS) => PHASE_FIELDS[field].exported.heading;

export const PHASE_COLUMNS: readonly Column<PhaseRow>[] = [
  textColumn('objective', 'codice_obiettivo', ({ objective }) => objective.code),
  textColumn('objectiveTitle', 'obiettivo', ({ objective }) => objective.title),
  textColumn('area', 'area', ({ area }) => area),
  textColumn('sector', 'settore', ({ sector }) => sector),
  textColumn('title', heading('title'), ({ phase }) => phase.title),
  vocabularyColumn('state', 'stato_alla_data', italianWords.phaseState, ({ state }) => state),
  dayColumn('start', heading('start'), ({ phase }) => phase.start),
  dayColumn('initialDue', heading('initialDue'), ({ phase }) => phase.initialDue),
  dayColumn('due', heading('due'), ({ phase }) => phase.due),
  numberColumn('weight', heading('weight'), ({ phase }) => phase.weight),
  numberColumn('percent', 'avanzamento', ({ phase }) => phase.percent),
  dayColumn('doneOn', 'conclusa_il', ({ phase }) => phase.doneOn),
  textColumn('note', 'nota', ({ note }) => note),
  textColumn('evidence', 'atto_o_documento', ({ evidence }) => evidence),
  textColumn('id', 'identificativo', ({ id }) => id),
  ...sourceColumns<PhaseRow>(),
];
