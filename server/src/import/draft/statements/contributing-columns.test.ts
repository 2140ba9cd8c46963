import { describe, expect, it } from 'vitest';
import { planTimeline } from '../../../plan/state/plan-state.js';
import { readPlan } from '../printed-plan.fixture.js';
import { columnStatements } from './column-statements.js';

const HEADINGS = [
  'Settore',
  'Settori coinvolti',
  'Codice Obiettivo',
  'Titolo Obiettivo',
  'Codice Indicatore',
  'Titolo Indicatore',
  'Periodicità',
  'Target Atteso',
  'Peso Indicatore',
];

const ROWS = [
  [
    'Polizia Locale',
    'Lavori pubblici; Ragioneria',
    'OB_1',
    'Strade sicure',
    '101',
    'Controlli',
    'Trimestrale',
    '80',
    '100',
  ],
  ['Lavori pubblici', '', 'OB_2', 'Cantieri', '201', 'Cantieri chiusi', 'al bisogno', '4', '100'],
];

const TEXT = [
  'COMUNE DI PIEVE',
  '',
  'Piano Esecutivo di Gestione/Piano della Performance 2021-2023',
  '',
  'Piano dettaglio degli obiettivi di performance 2021',
  '',
  'Città sicura',
  '',
  HEADINGS.join('\t'),
  ...ROWS.map((row) => row.join('\t')),
  '',
].join('\n');

describe('the columns of contributing sectors and of frequencies', async () => {
  const { draft, issues } = await readPlan(TEXT);

  it('are read as they are printed', () => {
    expect(draft.objectives.map(({ sector, contributors }) => [sector, contributors])).toEqual([
      ['Polizia Locale', 'Lavori pubblici; Ragioneria'],
      ['Lavori pubblici', null],
    ]);
    expect(draft.indicators.map(({ frequency }) => frequency)).toEqual(['Trimestrale', 'al bisogno']);
  });

  it('are issues where they name no sector of the document and no frequency', () => {
    expect(issues.map(({ code, found }) => [code, found])).toEqual([
      ['CONTRIBUTOR_UNKNOWN', 'Ragioneria'],
      ['FREQUENCY_UNKNOWN', 'al bisogno'],
    ]);
  });

  it('give the plan what they certainly say, with its source', () => {
    const statements = columnStatements(draft).map((statement, number) => ({ ...statement, number }));
    const [, state] = planTimeline({ acts: [0], statements, requests: [] }).states;
    expect(state?.contributions).toEqual([{ objective: 'OB_1', sector: 'lavori-pubblici' }]);
    expect(state?.indicators.map(({ code, frequency }) => [code, frequency])).toEqual([
      ['101', 'QUARTERLY'],
      ['201', null],
    ]);
    expect(statements.find(({ field }) => field === 'contributors')?.source).toEqual({
      line: 10,
      text: 'Lavori pubblici; Ragioneria',
    });
  });
});
