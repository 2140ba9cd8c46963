import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { AreaKind } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import type { Objective } from '../plan/stored/objective.entity.js';
import type { Score } from '../scoring/stored/score.entity.js';
import { type PrintedSource, sourceColumns } from './source-columns.js';
import { type Column, numberColumn, textColumn, vocabularyColumn, yesNoColumn } from './table.js';

/** The data of an objective's row. */
export interface ObjectiveRow {
  /** The ID of the API. */
  readonly id: string;
  readonly objective: Objective;
  readonly area: { readonly name: string; readonly kind: AreaKind };
  readonly sector: string;
  /** Names of the contributing sectors. */
  readonly contributors: readonly string[];
  readonly score: Score;
  readonly source: PrintedSource;
}

export const OBJECTIVE_COLUMNS: readonly Column<ObjectiveRow>[] = [
  textColumn('code', 'codice_obiettivo', ({ objective }) => objective.code),
  ...fieldsWith(OBJECTIVE_FIELDS, 'exported', 'text').map((name) =>
    textColumn<ObjectiveRow>(name, OBJECTIVE_FIELDS[name].exported.heading, ({ objective }) => objective[name]),
  ),
  textColumn('area', 'area', ({ area }) => area.name),
  vocabularyColumn('areaKind', 'tipo_area', italianWords.areaKind, ({ area }) => area.kind),
  textColumn('sector', 'settore', ({ sector }) => sector),
  textColumn('contributors', 'settori_coinvolti', ({ contributors }) =>
    contributors.length === 0 ? null : contributors.join('; '),
  ),
  ...fieldsWith(OBJECTIVE_FIELDS, 'exported', 'measure').map((name) =>
    numberColumn<ObjectiveRow>(name, OBJECTIVE_FIELDS[name].exported.heading, ({ objective }) => objective[name]),
  ),
  yesNoColumn('weightReduced', 'peso_ridotto', ({ objective }) => weightReduced(objective)),
  numberColumn('score', 'grado_raggiungimento', ({ score }) => score.currentValue),
  numberColumn('coverage', 'quota_misurata', ({ score }) => score.currentCoverage),
  numberColumn('lowerBound', 'grado_minimo', ({ score }) => score.currentLowerBound),
  numberColumn('upperBound', 'grado_massimo', ({ score }) => score.currentUpperBound),
  numberColumn('initialScore', 'grado_su_target_iniziale', ({ score }) => score.initialValue),
  numberColumn('initialCoverage', 'quota_misurata_su_target_iniziale', ({ score }) => score.initialCoverage),
  numberColumn('easing', 'effetto_variazioni', ({ score }) => score.easing),
  numberColumn('compared', 'indicatori_confrontati', ({ score }) => score.compared),
  numberColumn('total', 'indicatori', ({ score }) => score.total),
  numberColumn('reported', 'rendicontati', ({ score }) => score.reported),
  numberColumn('achieved', 'raggiunti', ({ score }) => score.achieved),
  numberColumn('partial', 'parzialmente_raggiunti', ({ score }) => score.partial),
  numberColumn('missed', 'non_raggiunti', ({ score }) => score.missed),
  numberColumn('notReported', 'non_rendicontati', ({ score }) => score.notReported),
  numberColumn('notMeasurable', 'non_misurabili', ({ score }) => score.notMeasurable),
  textColumn('id', 'identificativo', ({ id }) => id),
  ...sourceColumns<ObjectiveRow>(),
];

/** Null where one of the weights is unknown. */
function weightReduced({ weight, initialWeight }: Objective): boolean | null {
  return weight === null || initialWeight === null ? null : weight < initialWeight;
}
