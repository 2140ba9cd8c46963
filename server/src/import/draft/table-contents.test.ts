import { describe, expect, it } from 'vitest';
import { readPlan } from './printed-plan.fixture.js';

const OPENING = ['COMUNE DI LODI', 'Piano degli obiettivi 2023', 'Settore Cultura', ''];

async function read(...lines: string[]) {
  const { draft, issues } = await readPlan([...OPENING, ...lines, ''].join('\n'));
  return {
    objectives: draft.objectives.map(({ title, weight }) => [title, weight?.value ?? null]),
    indicators: draft.indicators.map(({ title, target, weight }) => [title, target?.value, weight?.value ?? null]),
    leftOut: issues.filter(({ code }) => code === 'LEFT_OUT').map(({ column, found }) => column ?? found),
  };
}

describe('a column whose heading names nothing of a plan', () => {
  it('is the indicators where it has a text beside every target, and no other column is', async () => {
    const table = await read(
      'Obiettivo\tRisultati misurabili\tTarget\tPeso',
      'Presidio\tTurni serali effettuati\t120\t60',
      '\tSanzioni riscosse\t65%\t40',
    );
    expect(table.objectives).toEqual([['Presidio', null]]);
    expect(table.indicators).toEqual([
      ['Turni serali effettuati', '120', '60'],
      ['Sanzioni riscosse', '65', '40'],
    ]);
  });

  it('is told once, unless it is blank', async () => {
    const heading = 'Obiettivo\tIndicatore\tTarget\tPeso\tColore\tVuota';
    const table = await read(
      heading,
      'Presidio\tTurni\t120\t100\tblu\t',
      '',
      heading,
      'Verde\tAlberi\t30\t100\trosso\t',
    );
    expect(table.leftOut).toEqual(['Colore']);
  });
});

describe('a table whose headings name nothing of a plan', () => {
  it('is told with its first row', async () => {
    const table = await read(
      'Obiettivo\tIndicatore\tTarget\tPeso',
      'Presidio\tTurni\t120\t100',
      '',
      'Scheda 1: altro',
      'Colore: blu',
      'Tappa\t1\t2\t3',
      'Analisi\tX\tX\t',
    );
    expect(table.leftOut).toEqual([]);
    const apart = await read('Tappa\t1\t2\t3', 'Analisi\tX\tX\tX', '', 'Obiettivo\tIndicatore\tTarget', 'A\tB\t3');
    expect(apart.leftOut).toEqual(['Tappa | 1 | 2 | 3']);
  });
});

describe('one column of objectives and indicators', () => {
  const OBJECTIVES = [
    ['Sostegno alle famiglie', '60'],
    ['Recupero dei tributi', '40'],
  ];
  const INDICATORS = [
    ['Nuclei presi in carico', '80', '100'],
    ['Avvisi emessi', '450', '100'],
  ];

  it('is taken apart by its words', async () => {
    const table = await read(
      'Obiettivo / Indicatore\tTarget\tPeso',
      'Obiettivo 1 - Sostegno alle famiglie\t\t60',
      'Indicatore: Nuclei presi in carico\t80\t100',
      'Obiettivo 2 - Recupero dei tributi\t\t40',
      'Indicatore: Avvisi emessi\t450\t100',
    );
    expect([table.objectives, table.indicators]).toEqual([OBJECTIVES, INDICATORS]);
  });

  it('is taken apart by its targets, which only indicators have', async () => {
    const table = await read(
      'Obiettivo / Indicatore\tTarget\tPeso',
      'Sostegno alle famiglie\t\t60',
      'Nuclei presi in carico\t80\t100',
      'Recupero dei tributi\t\t40',
      'Avvisi emessi\t450\t100',
    );
    expect([table.objectives, table.indicators]).toEqual([OBJECTIVES, INDICATORS]);
  });

  it("is taken apart within a cell, whose weight is the objective's", async () => {
    const table = await read(
      'Obiettivo e indicatori\tTarget\tPeso',
      'Sostegno alle famiglie Indicatore: Nuclei presi in carico\t80\t60',
      'Recupero dei tributi Indicatore: Avvisi emessi\t450\t40',
    );
    expect(table.objectives).toEqual(OBJECTIVES);
    expect(table.indicators).toEqual([
      ['Nuclei presi in carico', '80', null],
      ['Avvisi emessi', '450', null],
    ]);
  });
});

describe('the columns of an indicator printed again beside the first ones', () => {
  it('are further indicators of the objective, where they are filled', async () => {
    const table = await read(
      'Obiettivo\tIndicatore 1\tTarget 1\tPeso 1\tIndicatore 2\tTarget 2\tPeso 2',
      'Decoro urbano\tPanchine\t40\t60\tAree verdi\t12\t40',
      'Sportello unico\tPratiche\t95%\t100\t\t\t',
    );
    expect(table.objectives).toEqual([
      ['Decoro urbano', null],
      ['Sportello unico', null],
    ]);
    expect(table.indicators).toEqual([
      ['Panchine', '40', '60'],
      ['Aree verdi', '12', '40'],
      ['Pratiche', '95', '100'],
    ]);
    expect(table.leftOut).toEqual([]);
  });
});

describe('labels with colons beside what they name', () => {
  it('are no headings, in two pairs on a row', async () => {
    const { draft } = await readPlan(
      [
        ...OPENING,
        'Titolo dell’obiettivo:\tPotenziare i nidi\tTipologia:\tSviluppo',
        'Peso dell’obiettivo:\t30\tDurata:\tannuale',
        '',
        'Indicatore\tTarget\tPeso',
        'Posti\t96\t100',
      ].join('\n'),
    );
    expect(draft.objectives.map(({ title, weight }) => [title, weight?.value])).toEqual([['Potenziare i nidi', '30']]);
  });

  it('name an indicator with its code', async () => {
    const { draft } = await readPlan(
      [...OPENING, 'Obiettivo 1: Presidio', 'Indicatore 1.1: Servizi serali - Target: 150 - Peso: 100'].join('\n'),
    );
    expect(draft.indicators.map(({ code, title, target }) => [code, title, target?.value])).toEqual([
      ['1.1', 'Servizi serali', '150'],
    ]);
  });
});

describe('the mark of a note', () => {
  it('is no part of a cell where the note stands below the table, and stays where there is none', async () => {
    const table = await read(
      'Obiettivo\tIndicatore\tTarget\tPeso',
      'Presidio (1)\tTurni (2)\t120 (1)\t100',
      '(1) Obiettivo di più anni.',
    );
    expect([table.objectives, table.indicators]).toEqual([[['Presidio', null]], [['Turni (2)', '120', '100']]]);
  });
});

describe('a table that goes on below the line of an area', () => {
  it('has the columns of the headings above, which it does not repeat', async () => {
    const { draft } = await readPlan(
      [
        'COMUNE DI LODI',
        'Piano degli obiettivi 2023',
        'Area: Amministrativa',
        '',
        'Codice ob.\tObiettivo\tCodice ind.\tIndicatore\tTarget\tPeso',
        'A.1\tTrasparenza\tA.1.1\tSezioni aggiornate\t100%\t100',
        '',
        'Area: Tecnica',
        '',
        'B.1\tManutenzioni\tB.1.1\tInterventi eseguiti\t45\t100',
      ].join('\n'),
    );
    expect(draft.objectives.map(({ code, area }) => [code, area])).toEqual([
      ['A.1', 'Amministrativa'],
      ['B.1', 'Tecnica'],
    ]);
    expect(draft.indicators.map(({ code, objective }) => [code, objective])).toEqual([
      ['A.1.1', 'A.1'],
      ['B.1.1', 'B.1'],
    ]);
  });
});

describe('a table of something else below a blank row', () => {
  it('is no continuation of the table above, though its rows have numbers in the same columns', async () => {
    const table = await read(
      'Obiettivo\tIndicatore\tTarget\tPeso',
      'Biblioteca diffusa\tPunti di prestito\t6\t100',
      '',
      'Risorse umane\tCategoria\tImpegno\t%',
      'Rossi Maria\tD\t30\t50',
      'Bianchi Ugo\tC\t20\t30',
      '',
      'Risorse finanziarie\tCapitolo\tImporto\tNote',
      'Acquisto libri\t1020\t12.000\t',
    );
    expect([table.objectives, table.indicators]).toEqual([
      [['Biblioteca diffusa', null]],
      [['Punti di prestito', '6', '100']],
    ]);
    expect(table.leftOut).toEqual([
      'Risorse umane | Categoria | Impegno | %',
      'Risorse finanziarie | Capitolo | Importo | Note',
    ]);
  });
});

describe('of two columns that may be the targets', () => {
  it('the one that has values is, and the other is told', async () => {
    const table = await read(
      'Obiettivo\tRisultato atteso\tIndicatore\tValore target',
      'Recuperare\tMaggiori entrate\tAvvisi\t1.100',
      'Ridurre le code\tMinori attese\tSportelli\t10',
    );
    expect(table.indicators.map(([title, target]) => [title, target])).toEqual([
      ['Avvisi', '1100'],
      ['Sportelli', '10'],
    ]);
    expect(table.leftOut).toEqual(['Risultato atteso']);
  });
});

describe('codes in another shape than codes have', () => {
  it('stand as they are where the whole table has them', async () => {
    const { draft } = await readPlan(
      [
        ...OPENING,
        'Settore\tCod. ob.\tObiettivo\tCod. ind.\tIndicatore\tTarget\tPeso indicatore',
        'Segreteria\t1\tAtti\t1,1\tAtti firmati\t98%\t70',
        '\t\t\t1,2\tGiorni tra adozione e pubblicazione\t5 gg\t30',
      ].join('\n'),
    );
    expect(draft.indicators.map(({ code, target }) => [code, target?.value])).toEqual([
      ['1,1', '98'],
      ['1,2', '5'],
    ]);
  });
});

describe('the line above a table of a sheet', () => {
  it('is its title, and no part of the label above it', async () => {
    const { draft } = await readPlan(
      [
        'COMUNE DI LODI',
        'Piano degli obiettivi 2023',
        'Scheda obiettivo 2023',
        'Obiettivo\tVerde',
        'Altri settori coinvolti\tRagioneria, Patrimonio',
        'Misure',
        '',
        'Indicatore\tTarget\tPeso',
        'Alberi\t30\t100',
      ].join('\n'),
    );
    expect(draft.objectives.map(({ title, contributors }) => [title, contributors])).toEqual([
      ['Verde', 'Ragioneria, Patrimonio'],
    ]);
  });
});
