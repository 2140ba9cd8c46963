import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { AreaKind } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import type { Objective } from '../plan/stored/objective.entity.js';
import type { Score } from '../scoring/stored/score.entity.js';
import { type Printed, sourceColumns } from './source-columns.js';
import { type Column, coded, number, text, yesNo } from './table.js';

/** The data of an objective's row. */
export interface ObjectiveRow {
  readonly objective: Objective;
  readonly area: { readonly name: string; readonly kind: AreaKind };
  readonly sector: string;
  readonly score: Score;
  readonly source: Printed;
}

export const OBJECTIVE_COLUMNS: readonly Column<ObjectiveRow>[] = [
  text('code', 'codice_obiettivo', ({ objective }) => objective.code),
  ...fieldsWith(OBJECTIVE_FIELDS, 'exported', 'text').map((name) =>
    text<ObjectiveRow>(name, OBJECTIVE_FIELDS[name].exported.heading, ({ objective }) => objective[name]),
  ),
  text('area', 'area', ({ area }) => area.name),
  coded('areaKind', 'tipo_area', italianWords.areaKind, ({ area }) => area.kind),
  text('sector', 'settore', ({ sector }) => sector),
  ...fieldsWith(OBJECTIVE_FIELDS, 'exported', 'measure').map((name) =>
    number<ObjectiveRow>(name, OBJECTIVE_FIELDS[name].exported.heading, ({ objective }) => objective[name]),
  ),
  yesNo('weightReduced', 'peso_ridotto', ({ objective }) => weightReduced(objective)),
  number('score', 'grado_raggiungimento', ({ score }) => score.currentValue),
  number('coverage', 'quota_misurata', ({ score }) => score.currentCoverage),
  number('lowerBound', 'grado_minimo', ({ score }) => score.currentLowerBound),
  number('upperBound', 'grado_massimo', ({ score }) => score.currentUpperBound),
  number('initialScore', 'grado_su_target_iniziale', ({ score }) => score.initialValue),
  number('initialCoverage', 'quota_misurata_su_target_iniziale', ({ score }) => score.initialCoverage),
  number('easing', 'effetto_variazioni', ({ score }) => score.easing),
  number('compared', 'indicatori_confrontati', ({ score }) => score.compared),
  number('total', 'indicatori', ({ score }) => score.total),
  number('reported', 'rendicontati', ({ score }) => score.reported),
  number('achieved', 'raggiunti', ({ score }) => score.achieved),
  number('partial', 'parzialmente_raggiunti', ({ score }) => score.partial),
  number('missed', 'non_raggiunti', ({ score }) => score.missed),
  number('notReported', 'non_rendicontati', ({ score }) => score.notReported),
  number('notMeasurable', 'non_misurabili', ({ score }) => score.notMeasurable),
  ...sourceColumns<ObjectiveRow>(),
];

/** Null where one of the weights is unknown. */
function weightReduced({ weight, initialWeight }: Objective): boolean | null {
  return weight === null || initialWeight === null ? null : weight < initialWeight;
}
