import { registerEnumType } from 'type-graphql';
import type { RowState } from '../../import/preview/preview-row.js';
import type { TableColumn } from '../../import/table/table-column.js';

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

export const importColumn = {
  AREA: 'area',
  MANAGER: 'manager',
  SECTOR: 'sector',
  OBJECTIVE_CODE: 'objectiveCode',
  OBJECTIVE_TITLE: 'objectiveTitle',
  DEFINITION: 'definition',
  OBJECTIVE_WEIGHT: 'objectiveWeight',
  INDICATOR_CODE: 'indicatorCode',
  INDICATOR_TITLE: 'indicatorTitle',
  FORMULA: 'formula',
  PURPOSE: 'purpose',
  TARGET: 'target',
  INDICATOR_WEIGHT: 'indicatorWeight',
  REQUEST: 'request',
  MOTIVATION: 'motivation',
  DECISION: 'decision',
} as const satisfies Record<string, TableColumn>;

registerEnumType(importColumn, {
  name: 'ImportColumn',
  description: 'Una colonna della tabella di un piano.',
  valuesConfig: {
    AREA: { description: 'Area (linea) strategica.' },
    MANAGER: { description: 'Responsabile di settore.' },
    SECTOR: { description: 'Settore.' },
    OBJECTIVE_CODE: { description: "Codice dell'obiettivo." },
    OBJECTIVE_TITLE: { description: "Titolo dell'obiettivo." },
    DEFINITION: { description: "Descrizione dell'obiettivo." },
    OBJECTIVE_WEIGHT: { description: "Peso dell'obiettivo, in punti." },
    INDICATOR_CODE: { description: "Codice dell'indicatore." },
    INDICATOR_TITLE: { description: "Titolo dell'indicatore." },
    FORMULA: { description: "Formula dell'indicatore." },
    PURPOSE: { description: "Finalità dell'indicatore." },
    TARGET: { description: 'Target atteso.' },
    INDICATOR_WEIGHT: { description: "Peso dell'indicatore, in percentuale." },
    REQUEST: { description: 'Richiesta di variazione.' },
    MOTIVATION: { description: 'Motivazione.' },
    DECISION: { description: 'Decisione del Nucleo di Valutazione.' },
  },
});
