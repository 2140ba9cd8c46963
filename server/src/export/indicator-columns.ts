import { targetWords } from '@traguardo/schema/canonical-target';
import { type FieldsWith, fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { target } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import { z } from 'zod';
import type { Indicator } from '../plan/stored/indicator.entity.js';
import type { Objective } from '../plan/stored/objective.entity.js';
import type { Attainment } from '../scoring/stored/attainment.entity.js';
import { type PrintedSource, sourceColumns } from './source-columns.js';
import { type Column, dayColumn, numberColumn, textColumn, vocabularyColumn, yesNoColumn } from './table.js';

/** The data of an indicator's row. */
export interface IndicatorRow {
  /** The ID of the API. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly objective: Objective;
  readonly area: string;
  readonly sector: string;
  readonly result: Attainment;
  /** From the reading of `result.actual`. */
  readonly reading: {
    readonly asOf: string;
    readonly note: string | null;
    readonly criticality: string | null;
    readonly correctiveAction: string | null;
  } | null;
  readonly source: PrintedSource;
}

type ExportedField = FieldsWith<typeof INDICATOR_FIELDS, 'exported'>;

/** The column of a described field. */
export function exportedColumn<Row extends { readonly indicator: Indicator }>(name: ExportedField): Column<Row> {
  const { heading } = INDICATOR_FIELDS[name].exported;
  if (name === 'kind')
    return vocabularyColumn(name, heading, italianWords.indicatorKind, ({ indicator }) => indicator.kind);
  if (name === 'direction')
    return vocabularyColumn(name, heading, italianWords.direction, ({ indicator }) => indicator.direction);
  if (name === 'yearTargets' || name === 'interimTargets')
    return textColumn(name, heading, ({ indicator }) => listedTargets(indicator[name]));
  if (isDayField(name)) return dayColumn(name, heading, ({ indicator }) => indicator[name]);
  return isMeasureField(name)
    ? numberColumn(name, heading, ({ indicator }) => indicator[name])
    : textColumn(name, heading, ({ indicator }) => indicator[name]);
}

const STORED_TARGETS = z.array(
  z.object({
    year: z.number().optional(),
    due: z.string().optional(),
    target: z.string().nullable(),
    text: z.string(),
  }),
);

/** The targets of other years or days in one cell: "2020: 85; 2021: 90". One that is not understood has its words. */
function listedTargets(stored: string | null): string | null {
  if (stored === null) return null;
  const targets = STORED_TARGETS.parse(JSON.parse(stored));
  return targets
    .map(
      ({ year, due, target, text }) =>
        `${year ?? targetWords(due ?? '')}: ${target === null ? text : targetWords(target)}`,
    )
    .join('; ');
}

function isMeasureField(name: ExportedField): name is ExportedMeasure {
  return INDICATOR_FIELDS[name].shape === 'measure';
}

function isDayField(name: ExportedField): name is FieldsWith<typeof INDICATOR_FIELDS, 'exported', 'day'> {
  return INDICATOR_FIELDS[name].shape === 'day';
}

type ExportedMeasure = FieldsWith<typeof INDICATOR_FIELDS, 'exported', 'measure'>;

/** The fields with a fixed position among the other columns; all others follow them. */
const POSITIONED: readonly ExportedField[] = [
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
  textColumn('code', 'codice_indicatore', ({ indicator }) => indicator.code),
  exportedColumn('title'),
  textColumn('objective', 'codice_obiettivo', ({ objective }) => objective.code),
  textColumn('objectiveTitle', 'obiettivo', ({ objective }) => objective.title),
  textColumn('area', 'area', ({ area }) => area),
  textColumn('sector', 'settore', ({ sector }) => sector),
  exportedColumn('formula'),
  exportedColumn('purpose'),
  exportedColumn('kind'),
  yesNoColumn('kindInferred', 'tipo_misura_dedotto', ({ indicator }) => indicator.kindInferred),
  exportedColumn('direction'),
  yesNoColumn('directionInferred', 'polarità_dedotta', ({ indicator }) => indicator.directionInferred),
  exportedColumn('weight'),
  numberColumn('objectiveWeight', 'peso_obiettivo', ({ objective }) => objective.weight),
  exportedColumn('initialTarget'),
  exportedColumn('target'),
  textColumn('shownTarget', 'target_vigente_con_limite', ({ indicator }) => target(indicator)),
  ...fieldsWith(INDICATOR_FIELDS, 'exported')
    .filter((name) => !POSITIONED.includes(name))
    .map(exportedColumn),
  vocabularyColumn(
    'frequency',
    'frequenza_rilevazione',
    italianWords.frequency,
    ({ indicator }) => indicator.frequency,
  ),
  numberColumn('actual', 'consuntivo', ({ result }) => result.actual),
  dayColumn('actualDate', 'consuntivo_data', ({ result }) => result.actualDate),
  dayColumn('asOf', 'data_consuntivo', ({ reading }) => reading?.asOf ?? null),
  numberColumn('deviation', 'scostamento', ({ result }) => result.deviation),
  vocabularyColumn('status', 'stato', italianWords.status, ({ result }) => result.status),
  vocabularyColumn('state', 'misurazione', italianWords.state, ({ result }) => result.currentState),
  numberColumn('attainment', 'grado_raggiungimento', ({ result }) => result.currentValue),
  numberColumn('rawAttainment', 'grado_non_limitato', ({ result }) => result.currentRaw),
  vocabularyColumn(
    'initialState',
    'misurazione_su_target_iniziale',
    italianWords.state,
    ({ result }) => result.initialState,
  ),
  numberColumn('initialAttainment', 'grado_su_target_iniziale', ({ result }) => result.initialValue),
  textColumn('policy', 'metodologia', ({ result }) => result.policy),
  textColumn('note', 'nota_consuntivo', ({ reading }) => reading?.note ?? null),
  textColumn('criticality', 'criticità', ({ reading }) => reading?.criticality ?? null),
  textColumn('correctiveAction', 'azione_correttiva', ({ reading }) => reading?.correctiveAction ?? null),
  textColumn('id', 'identificativo', ({ id }) => id),
  ...sourceColumns<IndicatorRow>(),
];
