import { expect, it } from 'vitest';
import { printedDay } from './printed-day.js';

it.each([
  ...['31/12/2021', '31-12-2021', '31.12.2021', '2021-12-31', '2021/12/31', '31/12/21', '31 dicembre 2021'],
  ...['31 dic 2021', '31-dic-21', '2021-12-31T00:00:00', '31/12/2021 00:00'],
])('«%s» is the last day of 2021', (text) => expect(printedDay(text)).toBe('2021-12-31'));

it.each(['31/02/2021', '31/12', 'dicembre 2021', '12/31/2021', '2021', '1.234', ''])(
  '«%s» is no day of a year',
  (text) => expect(printedDay(text)).toBeNull(),
);
