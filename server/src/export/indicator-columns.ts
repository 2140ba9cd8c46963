import { type FieldsWith, fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { italianWords } from '@traguardo/schema/words/it';
import type { Indicator } from '../plan/stored/indicator.entity.js';
import type { Objective } from '../plan/stored/objective.entity.js';
import type { Attainment } from '../scoring/stored/attainment.entity.js';
import { type Printed, sourceColumns } from './source-columns.js';
import { type Column, coded, number, text, yesNo } from './table.js';

/** The data of an indicator's row. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly objective: Objective;
  readonly area: string;
  readonly sector: string;
  readonly result: Attainment;
  /** From the reading of `result.actual`. */
  readonly reading: { readonly asOf: string; readonly note: string | null } | null;
  readonly source: Printed;
}

type ExportedField = FieldsWith<typeof INDICATOR_FIELDS, 'exported'>;

/** The column of a described field. */
function exported(name: ExportedField): Column<IndicatorRow> {
  const { heading } = INDICATOR_FIELDS[name].exported;
  if (name === 'kind') return coded(name, heading, italianWords.indicatorKind, ({ indicator }) => indicator.kind);
  if (name === 'direction') return coded(name, heading, italianWords.direction, ({ indicator }) => indicator.direction);
  return isMeasureField(name)
    ? number(name, heading, ({ indicator }) => indicator[name])
    : text(name, heading, ({ indicator }) => indicator[name]);
}

function isMeasureField(name: ExportedField): name is ExportedMeasure {
  return INDICATOR_FIELDS[name].shape === 'measure';
}

type ExportedMeasure = FieldsWith<typeof INDICATOR_FIELDS, 'exported', 'measure'>;

/** The fields with a fixed position among the other columns; all others follow them. */
const PLACED: readonly ExportedField[] = [
  'title',
  'formula',
  'purpose',
  'kind',
  'direction',
  'weight',
  'initialTarget',
  'target',
];

/** No column names a person: next to results, names would allow a ranking of people. */
export const INDICATOR_COLUMNS: readonly Column<IndicatorRow>[] = [
  text('code', 'codice_indicatore', ({ indicator }) => indicator.code),
  exported('title'),
  text('objective', 'codice_obiettivo', ({ objective }) => objective.code),
  text('objectiveTitle', 'obiettivo', ({ objective }) => objective.title),
  text('area', 'area', ({ area }) => area),
  text('sector', 'settore', ({ sector }) => sector),
  exported('formula'),
  exported('purpose'),
  exported('kind'),
  yesNo('kindInferred', 'tipo_misura_dedotto', ({ indicator }) => indicator.kindInferred),
  exported('direction'),
  yesNo('directionInferred', 'polarità_dedotta', ({ indicator }) => indicator.directionInferred),
  exported('weight'),
  number('objectiveWeight', 'peso_obiettivo', ({ objective }) => objective.weight),
  exported('initialTarget'),
  exported('target'),
  ...fieldsWith(INDICATOR_FIELDS, 'exported')
    .filter((name) => !PLACED.includes(name))
    .map(exported),
  number('actual', 'consuntivo', ({ result }) => result.actual),
  text('asOf', 'data_consuntivo', ({ reading }) => reading?.asOf ?? null),
  number('deviation', 'scostamento', ({ result }) => result.deviation),
  coded('status', 'stato', italianWords.status, ({ result }) => result.status),
  coded('state', 'misurazione', italianWords.state, ({ result }) => result.currentState),
  number('attainment', 'grado_raggiungimento', ({ result }) => result.currentValue),
  number('rawAttainment', 'grado_non_limitato', ({ result }) => result.currentRaw),
  coded('initialState', 'misurazione_su_target_iniziale', italianWords.state, ({ result }) => result.initialState),
  number('initialAttainment', 'grado_su_target_iniziale', ({ result }) => result.initialValue),
  text('policy', 'metodologia', ({ result }) => result.policy),
  text('note', 'nota_consuntivo', ({ reading }) => reading?.note ?? null),
  ...sourceColumns<IndicatorRow>(),
];
