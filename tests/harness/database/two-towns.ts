import type { Database } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { type ActRow, actText } from '../documents/act-text.js';

const row = (number: number, sector: string): ActRow => ({
  manager: 'Verdi Anna',
  sector,
  objective: `C1_000${number}`,
  objectiveTitle: `Obiettivo ${number}`,
  definition: `Definizione ${number}`,
  indicator: String(number),
  title: `Indicatore ${number}`,
  formula: 'numero',
  purpose: 'misurare',
  target: '100',
  weight: '100',
});

/** Two municipalities, Acqui before Pieve by name, each with the sectors "settore-sport" and "settore-tecnico". */
export async function fillTwoTowns(database: Database): Promise<void> {
  for (const name of ['ACQUI', 'PIEVE']) {
    const text = actText({
      municipality: `COMUNE DI ${name}`,
      year: 2021,
      areas: [{ name: 'CITTÀ CHE CRESCE', rows: [row(1, 'Settore Sport'), row(2, 'Settore Tecnico')] }],
    });
    const act = await loadAct(database, { filename: `${name}.txt`, bytes: Buffer.from(text), importedBy: null });
    if (!act.saved) throw new Error(JSON.stringify(act.issues));
  }
}
