import { expect, it } from 'vitest';
import { headingColumn } from './readings-column.js';

it.each([
  ['Codice indicatore', 'indicator'],
  ['Consuntivo', 'value'],
  ['Data', 'asOf'],
])('«%s» names the column %s', (heading, column) => {
  expect(headingColumn(heading)).toBe(column);
});

it.each(['Valore atteso', 'Target', 'Preventivo', 'Valore iniziale', 'Titolo indicatore', 'Peso indicatore'])(
  'a column of targets or titles is not read as the actual value: «%s»',
  (heading) => {
    expect(headingColumn(heading)).toBeNull();
  },
);
