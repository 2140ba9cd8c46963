import { expect, it } from 'vitest';
import { indicator } from '../readings.fixture.js';
import { quantityOf } from './printed-quantity.js';

const days = indicator('K5', 'Tempo medio di risposta', 'NUMBER', 30, { unit: 'giorni', formula: 'giorni / istanze' });

it.each([
  ['28', '28'],
  ['€ 1.234,50', '€ 1.234,50'],
  ['88,5 %', '88,5 %'],
  ['28 giorni', '28'],
  ['28 gg.', '28'],
  ['n. 12', '12'],
  ['12 istanze', '12'],
])('«%s» is a number and no more', (text, digits) => expect(quantityOf(text, days)).toEqual({ digits, isExact: true }));

it.each(['circa 28', '> 28', '28*', '28 ore', '28 (stima)'])(
  '«%s» is a number that somebody has to confirm',
  (text) => {
    expect(quantityOf(text, days)).toEqual({ digits: '28', isExact: false });
  },
);

it.each(['28 (12)', 'da 5 a 8', 'molti', '12 mila', '9 M€', '(123)', '4O', 'l2'])('«%s» is no one number', (text) => {
  expect(quantityOf(text, days)).toBeNull();
});
