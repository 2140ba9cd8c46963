import { describe, expect, it } from 'vitest';
import { isShareHeading, mayNameValues, readingColumn } from './readings-column.js';

describe('the heading of a column', () => {
  it.each([
    ['Codice indicatore', 'indicator'],
    ['N. indicatore', 'indicator'],
    ['Cod.', 'code'],
    ['Codice obiettivo', 'objective'],
    ['Indicatore', 'name'],
    ['Titolo indicatore', 'title'],
    ['Consuntivo', 'value'],
    ['VALORE A CONSUNTIVO ANNO 2021 (*)', 'value'],
    ['Risultato conseguito', 'value'],
    ['Preconsuntivo 2021', 'value'],
    ['Rilevazione al 30/06', 'value'],
    ['Valore raggiunto %', 'value'],
    ['Numeratore', 'numerator'],
    ['den.', 'denominator'],
    ['31/12/2021', 'moment'],
    ['II trimestre', 'moment'],
    ['Totale annuo', 'moment'],
    ['2021', 'moment'],
    ['Data', 'asOf'],
    ['Situazione al', 'asOf'],
    ['Data rilevazione', 'asOf'],
    ['Periodo di riferimento', 'period'],
    ['Trimestre', 'period'],
    ['Definitivo', 'final'],
    ['Tipo rilevazione', 'final'],
    ['Anno', 'year'],
    ['Note', 'note'],
    ['Criticità', 'criticality'],
    ['Azione correttiva', 'correctiveAction'],
    ['Confermato', 'confirmed'],
    ['Dimostrativo', 'demonstration'],
  ])('«%s» names the column %s', (heading, field) => {
    expect(readingColumn(heading)?.field).toBe(field);
  });

  it.each([
    ...[
      'Valore atteso',
      'Target',
      'Preventivo',
      'Valore iniziale',
      'Valore soglia',
      'Scostamento',
      'Valore rimodulato',
    ],
    ...['% raggiungimento', 'Grado di realizzazione', 'Peso indicatore', 'Media 2018-2020', 'Valore ottimale'],
    ...['Titolo obiettivo', 'Codice settore', 'Data di compilazione', 'Fonte del dato', ''],
  ])('«%s» is no column of a value, its indicator or its day', (heading) => {
    expect(readingColumn(heading)).toBeNull();
  });

  it('says what time its values are of', () => {
    expect(readingColumn('Consuntivo 2020')?.moment).toMatchObject({ year: 2020, span: 'FINAL' });
    expect(readingColumn('Valore anno precedente')?.moment).toMatchObject({ span: 'PAST' });
  });

  it('may be that of values that has no word for them, and is not where it names another measure', () => {
    expect(['Quantità', 'Dato statistico', 'Accessi'].filter(mayNameValues)).toEqual(['Quantità', 'Accessi']);
    const others = ['Target', 'Dirigente', '% raggiungimento', 'Descrizione', 'Peso', ''];
    expect(others.filter(mayNameValues)).toEqual([]);
  });

  it('speaks of percentages by sign or word', () => {
    expect(['Valore %', 'Percentuale', 'Valore'].map(isShareHeading)).toEqual([true, true, false]);
  });
});
