import { describe, expect, it } from 'vitest';
import { printedDay } from './printed-day.js';

describe('the day that printed words name', () => {
  it.each([
    ['2019-12-31', '2019-12-31'],
    ['31/12/2019', '2019-12-31'],
    ['31.12.19', '2019-12-31'],
    ['30/06', '2019-06-30'],
    ['entro il 30 giugno', '2019-06-30'],
    ['1° marzo 2020', '2020-03-01'],
    ['30-giu', '2019-06-30'],
    ['febbraio 2020', '2020-02-29'],
    ['dic-19', '2019-12-31'],
    ['settembre', '2019-09-30'],
    ['fine anno', '2019-12-31'],
    ["entro la fine dell'anno", '2019-12-31'],
    ['2020', '2020-12-31'],
    ['al 2020', '2020-12-31'],
    ['fine 2020', '2020-12-31'],
    ['fine giugno 2020', '2020-06-30'],
    ['primo semestre', '2019-06-30'],
    ['III trimestre 2020', '2020-09-30'],
    ['2° quadrimestre', '2019-08-31'],
  ])('%s is due on %s', (text, day) => {
    expect(printedDay(text, 2019)).toBe(day);
  });

  it.each([
    ['marzo', '2019-03-01'],
    ['2020', '2020-01-01'],
    ['dal 15/01/2019', '2019-01-15'],
    ['secondo semestre', '2019-07-01'],
  ])('%s starts on %s', (text, day) => {
    expect(printedDay(text, 2019, 'FIRST')).toBe(day);
  });

  it.each(['', 'primavera 2020', 'metà anno', '31/02/2019', '30 giugno e 31 dicembre', '12', 'marmo', 'gara', 'fine'])(
    '«%s» names no day',
    (text) => {
      expect(printedDay(text, 2019)).toBeNull();
    },
  );
});
