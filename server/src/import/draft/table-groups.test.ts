import { describe, expect, it } from 'vitest';
import { readPlan } from './printed-plan.fixture.js';

const OPENING = ['COMUNE DI LODI', 'Piano degli obiettivi 2023', ''];

async function members(...lines: string[]) {
  const { draft, issues } = await readPlan([...OPENING, ...lines, ''].join('\n'));
  const objectives = draft.objectives.map(({ title, area, sector }) => [title, area, sector]);
  return { objectives, indicators: draft.indicators.map(({ title }) => title), draft, issues };
}

describe('a line across a running table', () => {
  const HEADING = 'Obiettivo\tIndicatore\tTarget\tPeso';

  it('names the sector of the rows below, where no column does', async () => {
    const read = await members(
      HEADING,
      'SETTORE CULTURA\t\t\t',
      'Lettura\tPrestiti\t120\t100',
      'SETTORE AMBIENTE\t\t\t',
      'Verde\tAlberi\t30\t100',
    );
    expect(read.objectives).toEqual([
      ['Lettura', null, 'SETTORE CULTURA'],
      ['Verde', null, 'SETTORE AMBIENTE'],
    ]);
  });

  it('names their area', async () => {
    const read = await members(
      HEADING,
      'Lettura\tPrestiti\t120\t100',
      'Obiettivo strategico 2: Città verde\t\t\t',
      'Verde\tAlberi\t30\t100',
    );
    expect(read.objectives).toEqual([
      ['Lettura', null, null],
      ['Verde', 'Obiettivo strategico 2: Città verde', null],
    ]);
  });

  it('names the sector of the next table, with its number and manager', async () => {
    const read = await members(
      '1. SETTORE FINANZIARIO',
      'Dirigente: Luca Berti',
      HEADING,
      'Residui\tRiaccertati\t95%\t100',
      '2. SETTORE TECNICO',
      'Dirigente: Sara Monti',
      HEADING,
      'Asilo\tFine lavori\t30/09/2023\t100',
    );
    expect(read.objectives.map(([, , sector]) => sector)).toEqual(['1. SETTORE FINANZIARIO', '2. SETTORE TECNICO']);
    expect(read.draft.sectors.map(({ manager }) => manager)).toEqual(['Luca Berti', 'Sara Monti']);
  });

  it('names their objective, where no column does', async () => {
    const read = await members(
      'Indicatore\tTarget\tPeso',
      'Obiettivo n. 1 - Lettura\t\t',
      'Prestiti\t120\t100',
      'Obiettivo n. 2 - Verde\t\t',
      'Alberi\t30\t100',
    );
    expect(read.objectives.map(([title]) => title)).toEqual(['Lettura', 'Verde']);
    expect(read.indicators).toEqual(['Prestiti', 'Alberi']);
  });
});

describe('numbers beside titles', () => {
  it('are the codes, under "Ob." beside "Descrizione obiettivo"', async () => {
    const read = await members(
      'Settore\tOb.\tDescrizione obiettivo\tInd.\tDescrizione indicatore\tTarget',
      'Segreteria\t1\tAtti digitali\t1\tDelibere digitali\t90%',
      '\t\t\t2\tGiorni\tmax 5',
    );
    expect(read.objectives.map(([title]) => title)).toEqual(['Atti digitali']);
    expect(read.indicators).toEqual(['Delibere digitali', 'Giorni']);
    expect(read.draft.indicators.map(({ printedCode }) => printedCode)).toEqual(['1', '2']);
  });
});

describe('a sheet of an objective', () => {
  it('has its labels on the left, also where two of them could be the headings of places', async () => {
    const read = await members(
      'Area\tArea Tecnica',
      'Servizio\tLavori Pubblici',
      'Responsabile\tNeri Paolo',
      'Titolo obiettivo\tPiazza del mercato',
    );
    expect(read.objectives).toEqual([['Piazza del mercato', 'Area Tecnica', 'Lavori Pubblici']]);
    expect(read.draft.sectors.map(({ manager }) => manager)).toEqual(['Neri Paolo']);
  });

  it('has four cells a row, also where one of its labels is no field of a plan', async () => {
    const read = await members(
      'Obiettivo\tMonitorare i ponti\tCodice\tPT.1',
      'Settore\tViabilità\tDirigente\tSala Mario',
      'Peso\t25\tTipologia\tSviluppo',
    );
    expect(read.objectives).toEqual([['Monitorare i ponti', null, 'Viabilità']]);
    expect(read.draft.objectives.map(({ code, weight }) => [code, weight?.value])).toEqual([['PT.1', '25']]);
  });

  it('begins right below the table of the sheet before', async () => {
    const read = await members(
      'Obiettivo\tPonti\tCodice\tPT.1',
      'Indicatori\tValore atteso\tFormula\tPeso',
      'Ponti ispezionati\t48\tconteggio\t100',
      'Obiettivo\tConsumi\tCodice\tPT.2',
      'Peso\t75\tTipologia\tMantenimento',
    );
    expect(read.objectives.map(([title]) => title)).toEqual(['Ponti', 'Consumi']);
    expect(read.indicators).toEqual(['Ponti ispezionati']);
  });

  it('has a label above its text, each alone on a line', async () => {
    const read = await members(
      'Settore\tServizi',
      '',
      'Titolo obiettivo',
      'Trasporto sociale',
      '',
      'Indicatore\tTarget\tPeso',
      'Trasporti\t1.500\t100',
    );
    expect(read.objectives).toEqual([['Trasporto sociale', null, 'Servizi']]);
    expect(read.indicators).toEqual(['Trasporti']);
  });

  it('describes what is expected in words above its indicators, and is no indicator itself', async () => {
    const read = await members(
      'Obiettivo n. 5 - Verde',
      'Risultato atteso: più superficie a verde',
      'Peso: 15',
      'INDICATORI DI RISULTATO',
      'Indicatore\tTarget\tPeso',
      'Alberi\t250\t100',
    );
    expect(read.indicators).toEqual(['Alberi']);
    expect(read.draft.objectives.map(({ definition, weight }) => [definition, weight?.value])).toEqual([
      ['più superficie a verde', '15'],
    ]);
  });

  it('has several labels on a line; a colon in a sentence begins none', async () => {
    const read = await members(
      'Codice: SP-07 Titolo: Mappare i procedimenti',
      'Settore: Affari Generali Responsabile: Lanzi Ada Peso: 25',
      'Descrizione: Aprire i dati. Obiettivo: la trasparenza',
    );
    expect(read.objectives).toEqual([['Mappare i procedimenti', null, 'Affari Generali']]);
    const [only] = read.draft.objectives;
    expect([only?.code, only?.weight?.value, only?.definition]).toEqual([
      'SP-07',
      '25',
      'Aprire i dati. Obiettivo: la trasparenza',
    ]);
  });

  it('has a weight without a colon', async () => {
    const read = await members('Obiettivo 3: Variante', 'Settore: Urbanistica', 'Peso 30%');
    expect(read.draft.objectives.map(({ weight }) => weight?.value)).toEqual(['30']);
  });

  it('says so where it names a manager and no sector', async () => {
    const read = await members('Obiettivo n. 1 - Lettura', 'Responsabile: Verdi Luisa', 'Peso: 40');
    const said = read.issues.filter(({ found }) => found === 'Verdi Luisa').map(({ code, column }) => [code, column]);
    expect(said).toEqual([['PARENT_UNKNOWN', 'Responsabile']]);
  });
});

describe('the heading of the targets', () => {
  it('names the unit of the numbers that have none', async () => {
    const { draft } = await members('Obiettivo\tIndicatore\tTarget (%)', 'Nidi\tCopertura\t98', '\tPosti\tn. 12');
    expect(draft.indicators.map(({ unit, target }) => [unit, target?.value])).toEqual([
      ['%', '98'],
      [null, '12'],
    ]);
  });
});

describe('a value before the plan', () => {
  it('may be printed with its year; one that is not read is said with its indicator', async () => {
    const { draft, issues } = await members(
      'Obiettivo\tIndicatore\tBaseline\tTarget',
      'Corsi\tCorsi attivati\t2 (2022)\t3',
      'Ricerca\tProgetti\tcirca una decina\t16',
    );
    expect(draft.indicators.map(({ baseline }) => baseline?.value ?? null)).toEqual(['2', null]);
    expect(issues.find(({ found }) => found === 'circa una decina')?.message).toContain('di «Progetti»');
  });
});
