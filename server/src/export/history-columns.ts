import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { target } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import type { Indicator } from '../plan/stored/indicator.entity.js';
import type { Objective } from '../plan/stored/objective.entity.js';
import { exportedColumn } from './indicator-columns.js';
import { type Column, dayColumn, numberColumn, textColumn, vocabularyColumn } from './table.js';

/** An objective or an indicator as it is after an act. */
export interface HistoryRow {
  /** The ID of the API. */
  readonly id: string;
  readonly municipality: {
    readonly slug: string;
    readonly name: string;
    readonly ipaCode: string | null;
    readonly istatCode: string | null;
    readonly population: number | null;
  };
  readonly year: number;
  /** The act after which it is so; -1 = before the first one that is loaded. */
  readonly atAct: number;
  readonly act: {
    readonly title: string;
    readonly number: string | null;
    readonly adoptedOn: string | null;
  } | null;
  readonly objective: Objective;
  /** Null in the row of an objective. */
  readonly indicator: Indicator | null;
  readonly area: string;
  readonly sector: string;
}

/** What the column of an indicator says in the row of one, and nothing in that of an objective. */
function ofIndicator(column: Column<{ readonly indicator: Indicator }>): Column<HistoryRow> {
  return {
    ...column,
    value: ({ indicator }) => (indicator === null ? null : column.value({ indicator })),
    shown: ({ indicator }) => (indicator === null ? null : column.shown({ indicator })),
  };
}

/** Targets, weights and definitions after every act; no result, which belongs to the plan as a whole. */
export const HISTORY_COLUMNS: readonly Column<HistoryRow>[] = [
  vocabularyColumn('level', 'livello', italianWords.level, ({ indicator }) =>
    indicator === null ? 'OBJECTIVE' : 'INDICATOR',
  ),
  textColumn('objective', 'codice_obiettivo', ({ objective }) => objective.code),
  textColumn('objectiveTitle', 'obiettivo', ({ objective }) => objective.title),
  textColumn('definition', 'descrizione', ({ objective }) => objective.definition),
  numberColumn('objectiveWeight', 'peso_obiettivo', ({ objective }) => objective.weight),
  textColumn('area', 'area', ({ area }) => area),
  textColumn('sector', 'settore', ({ sector }) => sector),
  textColumn('code', 'codice_indicatore', ({ indicator }) => indicator?.code ?? null),
  ...fieldsWith(INDICATOR_FIELDS, 'exported').map((name) => ofIndicator(exportedColumn(name))),
  textColumn('shownTarget', 'target_vigente_con_limite', ({ indicator }) =>
    indicator === null ? null : target(indicator),
  ),
  textColumn('actTitle', 'titolo_provvedimento', ({ act }) => act?.title ?? null),
  textColumn('actNumber', 'numero_deliberazione', ({ act }) => act?.number ?? null),
  dayColumn('adoptedOn', 'data_adozione', ({ act }) => act?.adoptedOn ?? null),
  textColumn('id', 'identificativo', ({ id }) => id),
  textColumn('slug', 'ente_nome_breve', ({ municipality }) => municipality.slug),
  textColumn('municipality', 'ente', ({ municipality }) => municipality.name),
  textColumn('ipaCode', 'ente_codice_ipa', ({ municipality }) => municipality.ipaCode),
  textColumn('istatCode', 'ente_codice_istat', ({ municipality }) => municipality.istatCode),
  numberColumn('population', 'ente_residenti', ({ municipality }) => municipality.population),
  numberColumn('year', 'anno', ({ year }) => year),
  numberColumn('atAct', 'variazione', ({ atAct }) => atAct),
];
