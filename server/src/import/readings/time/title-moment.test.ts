import { expect, it } from 'vitest';
import { titleMoment } from './title-moment.js';

it.each([
  ['a report of the year', ['Consuntivo 2021'], { year: 2021, span: 'FINAL' }],
  [
    'values up to a day',
    ['Comune di Prova', 'Situazione al 30 giugno 2021'],
    { year: 2021, day: '06-30', span: 'INTERIM' },
  ],
  [
    'a year and a half of it in two lines',
    ['Anno 2021', 'Monitoraggio I semestre'],
    { year: 2021, day: '06-30', span: 'INTERIM' },
  ],
  ['the name of a sheet', ['2021'], { year: 2021, span: null }],
  [
    'the day of a decision is none of values',
    ['Deliberazione n. 12 del 15/03/2022', 'Rendicontazione 2021'],
    { year: 2021, day: null },
  ],
])('%s', (_, titles, moment) => expect(titleMoment(titles)).toMatchObject(moment));

it.each([
  ['lines that say nothing of values', ['Comune di Prova', 'Settore Cultura, via Roma 12']],
  ['lines that contradict each other', ['Consuntivo 2020', 'Consuntivo 2021']],
])('%s name no time', (_, titles) => expect(titleMoment(titles)).toBeNull());
