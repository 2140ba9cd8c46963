import { loadAct } from '@traguardo/server/import/act/save-document';
import { describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase } from '../harness/database/seeds.js';

/** The original plan without codes, a first variation with codes and decisions, and a second one with the values before
 *  and after in two columns. */
const DOCUMENTS = {
  plan: [
    'Comune di Pieve',
    'Piano della Performance 2021-2023',
    'Obiettivi anno 2021',
    '',
    'Area strategica;Settore;Obiettivo;Peso obiettivo;Indicatore;Target 2021;Peso indicatore',
    'Città sicura;Polizia Locale;Strade sicure;40;Controlli notturni;80;60',
    'Città sicura;Polizia Locale;Strade sicure;40;Incidenti rilevati entro un’ora;90%;40',
    'Città che legge;Cultura;Biblioteca aperta;60;Prestiti annui;12.000;100',
  ].join('\n'),
  first: [
    'COMUNE DI PIEVE',
    'Piano della Performance 2021-2023',
    'Primo provvedimento di variazione 2021',
    '',
    [
      'Settore',
      'Codice Obiettivo',
      'Titolo Obiettivo',
      'Codice Indicatore',
      'Titolo Indicatore',
      'Target Atteso',
      'Peso Indicatore',
      'Richiesta di variazione',
      'Decisione Nucleo di Valutazione',
    ].join('\t'),
    [
      'Polizia Locale',
      'PL_1',
      'STRADE SICURE',
      '101',
      'Controlli notturni',
      '80',
      '60',
      'Ridurre a 60',
      'SI ACCOGLIE: IL TARGET PASSA DA 80 A 60',
    ].join('\t'),
  ].join('\n'),
  second: `<html><body><h1>Comune di Pieve</h1><p>Piano della Performance 2021-2023</p><p>Secondo provvedimento di variazione 2021</p>
<table><tr><th>Servizio</th><th>Obiettivo</th><th>Indicatore</th><th>Target approvato</th><th>Target rimodulato</th></tr>
<tr><td>Cultura</td><td>Biblioteca aperta</td><td>Prestiti annui</td><td>12.000</td><td>10.000</td></tr></table></body></html>`,
} as const;
type Name = keyof typeof DOCUMENTS;

const ORDERS: readonly (readonly Name[])[] = [
  ['plan', 'first', 'second'],
  ['plan', 'second', 'first'],
  ['first', 'plan', 'second'],
  ['first', 'second', 'plan'],
  ['second', 'plan', 'first'],
  ['second', 'first', 'plan'],
];

describe.each(databases)('an original plan and two variations in three layouts, on $name', (kind) => {
  test.each(ORDERS.map((order) => ({ order })))('are one plan when loaded as $order', async ({ order }) => {
    const own = await emptyDatabase(kind);
    for (const name of order) {
      const document = { filename: name, bytes: Buffer.from(DOCUMENTS[name]), importedBy: null };
      const report = await loadAct(own.database, document);
      expect(report).toMatchObject({ saved: true });
    }
    const indicators = await own.database.queries
      .selectFrom('Indicator')
      .innerJoin('Objective', (join) =>
        join.onRef('Objective.code', '=', 'Indicator.objective').onRef('Objective.atAct', '=', 'Indicator.atAct'),
      )
      .where('Indicator.atAct', '=', 2)
      .select(['Objective.title as objective', 'Indicator.title', 'Indicator.target', 'Indicator.initialTarget'])
      .orderBy('Indicator.titleFolded')
      .execute();
    expect(indicators.map(({ title, target, initialTarget }) => [title?.toLowerCase(), target, initialTarget])).toEqual(
      [
        ['controlli notturni', 60, 80],
        ['incidenti rilevati entro un’ora', 90, 90],
        ['prestiti annui', 10_000, 12_000],
      ],
    );
    expect(new Set(indicators.map(({ objective }) => objective?.toLowerCase()))).toEqual(
      new Set(['strade sicure', 'biblioteca aperta']),
    );
    await own.drop();
  });
});
