import { describe, expect, it } from 'vitest';
import { proposedTime, rowTime, type TimeContext } from './row-time.js';

const context = (parts: Partial<TimeContext>): TimeContext => ({
  year: 2021,
  series: { day: null, final: null, isCalledFinal: false, hasColumns: true },
  asOf: null,
  final: null,
  isDayOfFinal: false,
  answers: new Map(),
  campaigns: [],
  ...parts,
});
const series = (parts: Partial<TimeContext['series']>) => ({ ...context({}).series, ...parts });

describe('the time of a value', () => {
  it.each([
    ['the row says both', { asOf: '30/06/2021', final: 'no' }, '2021-06-30', false],
    ['the heading says both', { series: series({ day: '12-31', final: true }) }, '2021-12-31', true],
    [
      'the row’s day is another than that of the final ones',
      { asOf: '15/01/2022', series: series({ day: '12-31', final: true }) },
      '2022-01-15',
      true,
    ],
    [
      '«consuntivo» and a day of the year’s end',
      { asOf: '31/12/2021', series: series({ isCalledFinal: true }) },
      '2021-12-31',
      true,
    ],
    [
      '«data consuntivo» whatever the day',
      { asOf: '30/11/2021', isDayOfFinal: true, series: series({ isCalledFinal: true }) },
      '2021-11-30',
      true,
    ],
    ['an answer for all', { answers: new Map([['time', '2021-09-30 interim']]) }, '2021-09-30', false],
    ['an answer about finality', { asOf: '31/12/2021', answers: new Map([['final', 'BY_DAY']]) }, '2021-12-31', true],
    [
      'an answer about the day',
      { final: 'sì', answers: new Map([['final-day', '2021-12-31 final']]) },
      '2021-12-31',
      true,
    ],
  ])('%s', (_, parts, asOf, final) => {
    expect(rowTime(context(parts))).toEqual({ kind: 'TIME', time: { asOf, final } });
  });

  it.each([
    ['nothing is known', {}, 'MOMENT', { asOf: '2021-12-31', final: true }],
    ['only the day is', { asOf: '30/06/2021' }, 'FINAL', { asOf: '2021-06-30', final: false }],
    ['only that it is final', { final: 'sì' }, 'FINAL_DAY', { asOf: '2021-12-31', final: true }],
    ['only that it is not', { final: 'provvisorio' }, 'INTERIM_DAY', null],
    [
      '«consuntivo» has a day before the year’s end',
      { asOf: '30/09/2021', series: series({ isCalledFinal: true }) },
      'FINAL',
      { asOf: '2021-09-30', final: false },
    ],
  ])('is asked where %s', (_, parts, asks, proposed) => {
    expect(rowTime(context(parts))).toEqual({ kind: 'ASKED', asks, proposed });
  });

  it.each([
    ['the date is none', { asOf: '31/02/2021' }],
    ['finality is unclear', { asOf: '31/12/2021', final: 'forse' }],
    ['the heading says interim and the row final', { final: 'sì', series: series({ day: '06-30', final: false }) }],
    ['heading and row name two days', { asOf: '30/09/2021', series: series({ day: '06-30', final: false }) }],
  ])('is a fault of the row where %s', (_, parts) => {
    expect(rowTime(context(parts)).kind).toBe('FAULT');
  });

  it('is proposed from the one time for which the sectors were asked to report', () => {
    const campaigns = [{ asOf: '2021-09-30', final: false }];
    expect(proposedTime({ campaigns, year: 2021 }, null)).toEqual(campaigns[0]);
    expect(proposedTime({ campaigns, year: 2021 }, true)).toEqual({ asOf: '2021-12-31', final: true });
    expect(proposedTime({ campaigns: [], year: 2021 }, false)).toBeNull();
  });
});
