import type { Indicator } from '../plan/stored/indicator.entity.js';
import type { Objective } from '../plan/stored/objective.entity.js';
import type { Attainment } from '../scoring/stored/attainment.entity.js';
import { DIRECTION, INDICATOR_KIND, STATE, STATUS } from './italian-words.js';
import { type Printed, sourceColumns } from './source-columns.js';
import { type Column, coded, number, text, yesNo } from './table.js';

/** An indicator with everything a row shows of it. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly objective: Objective;
  readonly area: string;
  readonly sector: string;
  readonly result: Attainment;
  /** Of the reading that `result.actual` comes from. */
  readonly reading: { readonly asOf: string; readonly note: string | null } | null;
  readonly source: Printed;
}

/** No column names a person: beside results, a label would become a ranking. */
export const INDICATOR_COLUMNS: readonly Column<IndicatorRow>[] = [
  text('code', 'codice_indicatore', ({ indicator }) => indicator.code),
  text('title', 'indicatore', ({ indicator }) => indicator.title),
  text('objective', 'codice_obiettivo', ({ objective }) => objective.code),
  text('objectiveTitle', 'obiettivo', ({ objective }) => objective.title),
  text('area', 'area', ({ area }) => area),
  text('sector', 'settore', ({ sector }) => sector),
  text('formula', 'formula', ({ indicator }) => indicator.formula),
  text('purpose', 'finalità', ({ indicator }) => indicator.purpose),
  coded('kind', 'tipo_misura', INDICATOR_KIND, ({ indicator }) => indicator.kind),
  yesNo('kindInferred', 'tipo_misura_dedotto', ({ indicator }) => indicator.kindInferred),
  coded('direction', 'polarità', DIRECTION, ({ indicator }) => indicator.direction),
  yesNo('directionInferred', 'polarità_dedotta', ({ indicator }) => indicator.directionInferred),
  number('weight', 'peso_indicatore', ({ indicator }) => indicator.weight),
  number('objectiveWeight', 'peso_obiettivo', ({ objective }) => objective.weight),
  number('initialTarget', 'target_iniziale', ({ indicator }) => indicator.initialTarget),
  number('target', 'target_vigente', ({ indicator }) => indicator.target),
  number('actual', 'consuntivo', ({ result }) => result.actual),
  text('asOf', 'data_consuntivo', ({ reading }) => reading?.asOf ?? null),
  number('deviation', 'scostamento', ({ result }) => result.deviation),
  coded('status', 'stato', STATUS, ({ result }) => result.status),
  coded('state', 'misurazione', STATE, ({ result }) => result.currentState),
  number('attainment', 'grado_raggiungimento', ({ result }) => result.currentValue),
  number('rawAttainment', 'grado_non_limitato', ({ result }) => result.currentRaw),
  coded('initialState', 'misurazione_su_target_iniziale', STATE, ({ result }) => result.initialState),
  number('initialAttainment', 'grado_su_target_iniziale', ({ result }) => result.initialValue),
  text('policy', 'metodologia', ({ result }) => result.policy),
  text('note', 'nota_consuntivo', ({ reading }) => reading?.note ?? null),
  ...sourceColumns<IndicatorRow>(),
];
