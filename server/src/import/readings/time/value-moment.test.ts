import { expect, it } from 'vitest';
import { valueMoment } from './value-moment.js';

it.each([
  ['Consuntivo', null, null, 'FINAL'],
  ['Consuntivo 2021', 2021, null, 'FINAL'],
  ['Valore al 31/12/2021', 2021, '12-31', 'FINAL'],
  ['al 30.06', null, '06-30', 'INTERIM'],
  ['30 settembre 2021', 2021, '09-30', 'INTERIM'],
  ['a giugno', null, '06-30', 'INTERIM'],
  ['2021-03-31', 2021, '03-31', 'INTERIM'],
  ['I semestre', null, '06-30', 'INTERIM'],
  ['2° semestre 2021', 2021, '12-31', 'LAST_PART'],
  ['terzo trimestre', null, '09-30', 'INTERIM'],
  ['Q4', null, '12-31', 'LAST_PART'],
  ['II quadrimestre', null, '08-31', 'INTERIM'],
  ['Monitoraggio', null, null, 'INTERIM'],
  ['Pre-consuntivo 2021', 2021, null, 'INTERIM'],
  ['Anno precedente', null, null, 'PAST'],
  ['Valore storico', null, null, 'PAST'],
  ['Valore', null, null, null],
  ['Piano 2021-2023', null, null, null],
  ['40/13', null, null, null],
])('«%s» names the year %s, the day %s and the span %s', (text, year, day, span) => {
  expect(valueMoment(text)).toMatchObject({ year, day, span });
});

it('a part after the first may have values of its own alone', () => {
  expect(
    ['I trimestre', 'II trimestre', 'IV trimestre', 'al 30/06'].map((text) => valueMoment(text).isLaterPart),
  ).toEqual([false, true, true, false]);
});
