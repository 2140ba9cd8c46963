import { registerEnumType } from 'type-graphql';
import type { RowState } from '../../import/preview/preview-row.js';
import { COLUMN_WORDS, TABLE_COLUMNS, type TableColumn } from '../../import/table/columns/table-column.js';
import { declareEnum } from '../graphql/enums.js';

export const importKind = { ACT: 'ACT', READINGS: 'READINGS' } as const;

declareEnum(importKind, 'ImportKind', 'Che cosa contiene un documento.', {
  ACT: 'Un piano o un provvedimento di variazione.',
  READINGS: 'Valori a consuntivo o di monitoraggio.',
});

export const pendingRowState = {
  IN_PLACE: 'IN_PLACE',
  REALIGNED: 'REALIGNED',
  DOUBTFUL: 'DOUBTFUL',
  UNPLACED: 'UNPLACED',
  EDITED: 'EDITED',
  LEFT_OUT: 'LEFT_OUT',
} as const satisfies Record<RowState, RowState>;

declareEnum(pendingRowState, 'PendingRowState', 'Come è stata letta una riga della tabella di un documento.', {
  IN_PLACE: 'Al suo posto.',
  REALIGNED: 'Era spostata di qualche colonna: riallineata.',
  DOUBTFUL: 'Al suo posto, ma con celle da verificare.',
  UNPLACED: 'Non attribuibile con certezza alle colonne: non viene caricata finché non la si corregge.',
  EDITED: 'Corretta a mano.',
  LEFT_OUT: 'Esclusa a mano: non viene caricata.',
});

/** The columns of a plan's table by the name of their value in GraphQL: `objectiveCode` is OBJECTIVE_CODE. */
export const importColumn: Readonly<Record<string, TableColumn>> = Object.fromEntries(
  TABLE_COLUMNS.map((column) => [enumName(column), column]),
);

registerEnumType(importColumn, {
  name: 'ImportColumn',
  description: 'Una colonna della tabella di un piano.',
  valuesConfig: Object.fromEntries(
    TABLE_COLUMNS.map((column) => [enumName(column), { description: COLUMN_WORDS[column].description }]),
  ),
});

function enumName(column: string): string {
  return column.replace(/[A-Z]/g, '_$&').toUpperCase();
}
