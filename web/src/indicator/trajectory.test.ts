import { italianWords as names } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { words as text } from '#words/it/indicator.js';
import { indicator, reading, target } from './indicator.fixture.js';
import type { Indicator } from './indicator.rows.js';
import { type DatedAct, projectionOf, trajectoryOf, valueAxis } from './trajectory.js';

const acts = (days: readonly (string | null)[]): DatedAct[] =>
  days.map((adoptedOn, index) => ({ ordinal: index + 1, adoptedOn }));

const drawn = (of: Indicator, dated: readonly DatedAct[] = [], atAct = 5) =>
  trajectoryOf(of, { year: 2019, atAct, acts: dated }, text, names);

const interim = (asOf: string, value: number): Indicator['readings'][number] => {
  return { ...reading, id: asOf, asOf, value, final: false };
};

const moved: Indicator = {
  ...indicator,
  targets: [target(-1, '40000'), target(1, '36000'), target(3, '33000')],
  readings: [],
};

const redefinition: Indicator['revisions'][number] = {
  id: 'v1',
  kind: 'INDICATOR_REDEFINED',
  initiative: 'SECTOR',
  from: 'Incremento visitatori',
  to: 'Numero visitatori',
  status: 'PROPOSED',
  certain: true,
  applied: true,
  settled: false,
  act: { ordinal: 5, number: null, adoptedOn: null, link: null },
  fields: [],
  objective: { code: 'C1' },
  indicator: null,
  evidence: null,
};

describe('targets on the axis of days', () => {
  test('an act with a day is a step on its day', () => {
    const found = drawn(moved, acts(['2019-03-20', '2019-05-02', '2019-07-10']));
    expect(found?.levels.map(({ value, from, to, certain }) => [value, from, to, certain])).toEqual([
      [40000, '2019-01-01', '2019-03-20', true],
      [36000, '2019-03-20', '2019-07-10', true],
      [33000, '2019-07-10', '2019-12-31', true],
    ]);
    expect(found?.acts.map(({ day, words }) => [day, words])).toEqual([
      ['2019-03-20', '1ª var.'],
      ['2019-05-02', '2ª var.'],
      ['2019-07-10', '3ª var.'],
    ]);
  });

  test('an act without a day has none on the axis: its target stands in the strip, in the order of the acts', () => {
    const found = drawn(moved, acts([null, null, '2019-07-10']));
    expect(found?.undated).toEqual(['Inizio: 40.000', '1ª var.: 36.000']);
    expect(found?.acts.map(({ day }) => day)).toEqual(['2019-07-10']);
    expect(found?.levels.map(({ value, from, to, certain }) => [value, from, to, certain])).toEqual([
      [40000, '2019-01-01', '2019-07-10', false],
      [36000, '2019-01-01', '2019-07-10', false],
      [33000, '2019-07-10', '2019-12-31', true],
    ]);
  });

  test('an act of the year before has set its target from the first day', () => {
    const found = drawn(moved, acts(['2018-12-20', null, '2019-07-10']));
    expect(found?.span.first).toBe('2019-01-01');
    expect(found?.acts.map(({ words }) => words)).toEqual(['3ª var.']);
  });

  test('acts after the version that is shown are not there', () => {
    const early = { ...moved, targets: moved.targets.slice(0, 2) };
    expect(drawn(early, acts(['2019-03-20', '2019-05-02', '2019-07-10']), 1)?.acts).toHaveLength(1);
  });

  test('a target that was not there is no zero', () => {
    const inserted = { ...indicator, targets: [target(-1, null), target(5, '5')], readings: [] };
    const found = drawn(inserted);
    expect(found?.levels.map(({ value }) => value)).toEqual([5]);
    expect(found?.undated).toEqual(['Inizio: Target non previsto', '5ª var.: 5']);
  });

  test('done or not done, and days, are no line', () => {
    expect(drawn({ ...indicator, kind: 'BINARY' })).toBeNull();
    expect(drawn({ ...indicator, kind: 'DATE' })).toBeNull();
  });
});

describe('readings on the axis of days', () => {
  test('each stands at its day, in the order of days, without withdrawn and superseded ones', () => {
    const withdrawal = { ...reading, id: 'r2', value: null, withdrawn: true };
    const readings = [reading, interim('2019-06-30', 15900), { ...interim('2019-03-31', 9100), supersededBy: 'x' }];
    expect(drawn({ ...indicator, readings: [...readings, withdrawal] })?.readings.map(({ day }) => day)).toEqual([
      '2019-06-30',
      '2019-12-31',
    ]);
  });

  test('values of another definition are never drawn on the same axis', () => {
    const old = { ...reading, id: 'old', value: 2, measuresAct: 0 };
    const redefined: Indicator = {
      ...indicator,
      targets: [target(-1, '3'), target(5, '50000')],
      revisions: [redefinition],
      readings: [old, reading],
    };
    const found = drawn(redefined);
    expect(found?.levels.map(({ value }) => value)).toEqual([50000]);
    expect(found?.readings.map(({ value }) => value)).toEqual([81510]);
    expect(drawn({ ...indicator, inForce: { state: 'REDEFINED' } }, [], 4)?.readings).toEqual([]);
  });

  test('a redefinition that states no target keeps the one before it', () => {
    const kept: Indicator = { ...indicator, targets: [target(-1, '3')], revisions: [redefinition], readings: [] };
    expect(drawn(kept)?.levels.map(({ label, value }) => [label, value])).toEqual([['5ª var.', 3]]);
  });
});

describe('the projection to the end of the year', () => {
  // From 31 March to 30 September are 183 days, to 31 December 92 more: 24,800 + 15,700 × 92 / 183 = 32,692.9.
  const visitors: Indicator = {
    ...indicator,
    readings: [interim('2019-03-31', 9100), interim('2019-06-30', 15900), interim('2019-09-30', 24800)],
  };

  test('a count that grows goes on at its pace', () => {
    expect(projectionOf(visitors, 5, 2019)).toEqual({ day: '2019-12-31', value: 32693 });
  });

  test('one reading has no pace, and with the result of the year nothing is projected', () => {
    expect(projectionOf({ ...visitors, readings: visitors.readings.slice(0, 1) }, 5, 2019)).toBeNull();
    expect(projectionOf({ ...visitors, readings: [...visitors.readings, reading] }, 5, 2019)).toBeNull();
  });

  test('shares, falling values, and what is better lower have none', () => {
    expect(projectionOf({ ...visitors, kind: 'PERCENT' }, 5, 2019)).toBeNull();
    expect(projectionOf({ ...visitors, direction: 'LOWER' }, 5, 2019)).toBeNull();
    const falling = [interim('2019-03-31', 9100), interim('2019-06-30', 8000)];
    expect(projectionOf({ ...visitors, readings: falling }, 5, 2019)).toBeNull();
  });
});

describe('the axis of values', () => {
  test('holds the range of the target, also without any reading', () => {
    const ranged: Indicator = { ...indicator, targets: [], rangeMin: 10, rangeMax: 15, readings: [] };
    const found = drawn(ranged);
    const axis = found && valueAxis(found);
    expect(axis?.domain[0]).toBe(0);
    expect(axis?.domain[1]).toBeGreaterThan(15);
  });

  test('begins at zero, or below it where a value is below', () => {
    const found = drawn(indicator);
    expect(found && valueAxis(found)).toMatchObject({ domain: [0, 100000], ticks: [0, 25000, 50000, 75000, 100000] });
    const below = drawn({ ...indicator, targets: [target(-1, '-5')], readings: [] });
    expect(below && valueAxis(below).domain[0]).toBeLessThan(0);
  });
});
