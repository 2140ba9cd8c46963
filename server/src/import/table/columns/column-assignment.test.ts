import { describe, expect, it } from 'vitest';
import { tableHeading } from './table-heading.js';

/** The column of each heading in a plan of 2023, and the headings that have none. */
function columns(...headings: string[]) {
  const row = { line: 1, cells: headings, text: headings.join('\t') };
  const heading = tableHeading([row], 0, 2023);
  if (heading === null) throw new Error('The headings are not read.');
  return Object.fromEntries([...heading.positions].map(([column, at]) => [column, headings[at]]));
}

describe('the columns of a table', () => {
  it('start from the last of several years before the plan', () => {
    expect(columns('Obiettivo', 'Indicatore', 'Valore 2021', 'Valore 2022', 'Target 2023').baseline).toBe(
      'Valore 2022',
    );
    expect(columns('Obiettivo', 'Indicatore', 'Storico 2021', 'Storico 2022', 'Target').baseline).toBe('Storico 2022');
    expect(columns('Obiettivo', 'Indicatore', 'Valore 2022', 'Baseline', 'Target').baseline).toBe('Baseline');
  });

  it('are what was measured under a bare year before the plan, and targets under the others', () => {
    const read = columns('Obiettivo', 'Indicatore', 'Trend', '2022', '2023', '2024');
    expect([read.baseline, read.direction, read.target]).toEqual(['2022', 'Trend', '2023']);
  });

  it('give a weight to the indicator where a day stands between them', () => {
    const read = columns('Obiettivo', 'Azioni', 'Indicatore', 'Target', 'Termine', 'Peso');
    expect([read.indicatorWeight, read.phaseWeight]).toEqual(['Peso', undefined]);
  });

  it('are the weights of the plan year', () => {
    const read = columns('Obiettivo', 'Peso 2022', 'Peso 2023', 'Indicatore', 'Target');
    expect(read.objectiveWeight).toBe('Peso 2023');
  });

  it('have the indicators of phases beside the phases', () => {
    const read = columns('Obiettivo', 'Fase', 'Scadenza', 'Indicatore di fase', 'Target');
    expect([read.phaseTitle, read.indicatorTitle, read.target]).toEqual(['Fase', 'Indicatore di fase', 'Target']);
  });

  it('take the value before a change for the target, never the one asked for', () => {
    const read = columns('Obiettivo', 'Indicatore', 'Valore precedente', 'Valore aggiornato', 'Esito');
    expect([read.target, read.baseline]).toEqual(['Valore precedente', undefined]);
    expect(columns('Obiettivo', 'Indicatore', 'Valore precedente', 'Target').baseline).toBe('Valore precedente');
  });

  it('do not give an objective the code and weight of the strategic objective beside it', () => {
    const level = ['Cod. O.S.', 'Obiettivo strategico', 'Peso'];
    const read = columns(...level, 'Codice obiettivo', 'Obiettivo operativo', 'Peso operativo', 'Indicatore', 'Target');
    expect([read.area, read.objectiveCode, read.objectiveWeight]).toEqual([
      'Obiettivo strategico',
      'Codice obiettivo',
      'Peso operativo',
    ]);
    const named = columns(
      'Obiettivo strategico',
      'Peso strategico',
      'Obiettivo operativo',
      'Peso',
      'Indicatore',
      'Target',
    );
    expect(named.objectiveWeight).toBe('Peso');
  });

  it('are those of the strategic objectives where the table has no others', () => {
    const read = columns('Settore', 'Obiettivo strategico', 'Peso strategico', 'Indicatore', 'Target');
    expect([read.objectiveTitle, read.objectiveWeight]).toEqual(['Obiettivo strategico', 'Peso strategico']);
  });
});
