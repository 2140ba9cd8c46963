import { loadAct } from '@traguardo/server/import/act/save-document';
import type { OwnDatabase } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';

/** The towns of Prova and Altra with the same plan of 2023: an area and a sector of one name, "Cultura", and an
 *  objective and an indicator of one code, "1". */
export async function fillEqualNames({ database }: OwnDatabase): Promise<void> {
  for (const town of ['PROVA', 'ALTRA']) {
    const text = actText({
      municipality: `COMUNE DI ${town}`,
      year: 2023,
      areas: [
        {
          name: 'Cultura',
          rows: [
            {
              manager: 'Verdi Ada',
              sector: 'Cultura',
              objective: '1',
              objectiveTitle: `Più visite a ${town}`,
              indicator: '1',
              title: `Visitatori di ${town}`,
              formula: 'n. visitatori',
              target: town === 'PROVA' ? '1.500' : '900',
              weight: '100',
            },
          ],
        },
      ],
    });
    const filename = `${town.toLowerCase()}-2023.txt`;
    const loaded = await loadAct(database, { filename, bytes: new TextEncoder().encode(text), importedBy: null });
    if (!loaded.saved) throw new Error(JSON.stringify(loaded.issues));
  }
}
