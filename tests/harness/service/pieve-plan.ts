import { loadAct } from '@traguardo/server/import/act/save-document';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import type { OwnDatabase } from '../database/seeds.js';
import { actText } from '../documents/act-text.js';

/** Loads an invented plan of 2021 with two sectors: 101 a number, 102 a percentage, 103 done or not; 201 of the other one. */
export async function fillPieve({ database }: OwnDatabase): Promise<void> {
  const text = actText({
    municipality: 'COMUNE DI PIEVE',
    year: 2021,
    areas: [
      {
        name: 'Città sicura',
        rows: [
          {
            manager: 'Rossi Maria',
            sector: 'Polizia Locale',
            objective: 'OB_1',
            objectiveTitle: 'Più controlli',
            indicator: '101',
            title: 'Numero di controlli',
            formula: 'n. controlli effettuati',
            target: '100',
            weight: '40',
          },
          {
            objective: 'OB_1',
            indicator: '102',
            title: 'Percentuale di pratiche evase',
            formula: '% pratiche evase sul totale',
            target: '100%',
            weight: '40',
          },
          {
            objective: 'OB_1',
            indicator: '103',
            title: 'Approvazione del regolamento',
            formula: 'fatto/non fatto',
            target: 'fatto',
            weight: '20',
          },
          {
            manager: 'Verdi Luca',
            sector: 'Servizi Sociali',
            objective: 'OB_2',
            objectiveTitle: 'Più incontri',
            indicator: '201',
            title: 'Numero di incontri',
            formula: 'n. incontri svolti',
            target: '12',
            weight: '100',
          },
        ],
      },
    ],
  });
  const bytes = new TextEncoder().encode(text);
  await loadAct(database, { filename: 'pieve-2021.txt', bytes, importedBy: null });
}

export const POLIZIA = 'polizia-locale';
export const SOCIALI = 'servizi-sociali';

/** What `verify` would report: nothing, where every write has left the scores up to date. */
export async function differences({ database }: OwnDatabase) {
  return (await storedDifferences(database)).differences;
}

/** The audit log of the plan's municipality, oldest first. */
export async function auditActions({ database }: OwnDatabase): Promise<string[]> {
  const entries = await database.queries.selectFrom('AuditEntry').orderBy('number').select('action').execute();
  return entries.map(({ action }) => action);
}
