import { registerEnumType } from 'type-graphql';
import type { RowState } from '../../import/preview/preview-row.js';
import { COLUMN_WORDS, TABLE_COLUMNS, type TableColumn } from '../../import/table/table-column.js';

export const importKind = { ACT: 'ACT', READINGS: 'READINGS' } as const;

registerEnumType(importKind, {
  name: 'ImportKind',
  description: 'Che cosa contiene un documento.',
  valuesConfig: {
    ACT: { description: 'Un piano o un provvedimento di variazione.' },
    READINGS: { description: 'Valori a consuntivo o di monitoraggio.' },
  },
});

export const pendingRowState = {
  IN_PLACE: 'IN_PLACE',
  REALIGNED: 'REALIGNED',
  DOUBTFUL: 'DOUBTFUL',
  UNPLACED: 'UNPLACED',
  EDITED: 'EDITED',
  LEFT_OUT: 'LEFT_OUT',
} as const satisfies Record<RowState, RowState>;

registerEnumType(pendingRowState, {
  name: 'PendingRowState',
  description: 'Come è stata letta una riga della tabella di un documento.',
  valuesConfig: {
    IN_PLACE: { description: 'Al suo posto.' },
    REALIGNED: { description: 'Era spostata di qualche colonna: riallineata.' },
    DOUBTFUL: { description: 'Al suo posto, ma con celle da verificare.' },
    UNPLACED: {
      description: 'Non attribuibile con certezza alle colonne: non viene caricata finché non la si corregge.',
    },
    EDITED: { description: 'Corretta a mano.' },
    LEFT_OUT: { description: 'Esclusa a mano: non viene caricata.' },
  },
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
