import { ENTITIES, type Tables } from '@traguardo/server/database/tables';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { undoBlocks } from '@traguardo/server/import/undo/load-undo-blocks';
import { undoImport } from '@traguardo/server/import/undo/undo-import';
import { expect } from 'vitest';
import type { OwnDatabase } from '../harness/database/seeds.js';
import { type ActRow, actText } from '../harness/documents/act-text.js';

/** The audit log only grows: undoing an import adds an entry. */
const ONLY_GROWS = ['AuditEntry', 'AuditHead'];

export const ROW: ActRow = {
  manager: 'Rossi Maria',
  sector: 'Polizia Locale',
  objective: 'C1_0001',
  objectiveTitle: 'Controlli',
  indicator: '11',
  title: 'Numero controlli',
  target: '40',
  weight: '100',
};
export const DECIDED: ActRow = {
  ...ROW,
  target: '45',
  request: 'Si chiede di ridurre il target a 30',
  decision:
    "VIENE ACCOLTA LA RICHIESTA: TARGET PREVENTIVO 45 COME SEGUE: TARGET PREVENTIVO 30. IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5",
};
/** A plan of one row, original or amended. */
export const pieveAct = (heading: string | null, row: ActRow) =>
  actText({
    municipality: 'COMUNE DI PIEVE',
    year: 2021,
    ...(heading !== null && { heading }),
    areas: [{ name: 'Città sicura', rows: [row] }],
  });

/** Loading and undoing on a database of the test's own. */
export function imports(own: OwnDatabase) {
  /** Every row of every table, in an order of its own. The data version counts writes, and undoing is one. */
  const everything = async () => {
    const found: Record<string, string[]> = {};
    for (const name of NAMES) {
      if (ONLY_GROWS.includes(name)) continue;
      const rows = await own.database.queries.selectFrom(tableName(name)).selectAll().execute();
      found[name] = rows
        .map((row) => JSON.stringify(row, (key, value) => (key === 'dataVersion' ? undefined : value)))
        .toSorted();
    }
    return found;
  };
  const load = async (text: string, filename = 'atto.txt') => {
    const report = await loadAct(own.database, { filename, bytes: new TextEncoder().encode(text), importedBy: null });
    expect(report.saved).toBe(true);
    return report;
  };
  const undo = (document: string | null) =>
    own.database.write((queries) => undoImport(queries, (document ?? '').replace(/-\d{4}-.*/, ''), document ?? ''));
  const blockedBy = async (document: string | null) =>
    (await undoBlocks(own.database.queries, 'pieve')).get(document ?? '');
  const readings = (row: string, demonstration = false) =>
    loadReadings(
      own.database,
      {
        filename: `${row}.csv`,
        bytes: new TextEncoder().encode(`codice_indicatore;valore;data;definitivo;nota\n${row}`),
        recordedBy: null,
        demonstration,
      },
      { municipality: 'pieve', year: 2021 },
    );
  /** An empty database again: children before what they lean on. */
  const clear = async () => {
    for (const name of NAMES.toReversed()) await own.database.queries.deleteFrom(tableName(name)).execute();
  };
  return { everything, load, undo, blockedBy, readings, clear };
}

const NAMES: readonly string[] = Object.keys(ENTITIES);

/** Entities are named as their tables are; this tells the compiler so. */
function tableName(name: string): keyof Tables {
  if (isTable(name)) return name;
  throw new Error(`${name} is no table.`);
}

function isTable(name: string): name is keyof Tables {
  return NAMES.includes(name);
}
