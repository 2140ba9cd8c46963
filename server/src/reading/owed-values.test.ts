import type { AttainmentState } from '@traguardo/schema/vocabulary';
import { expect, test } from 'vitest';
import { owedValues, type ReportedLink } from './owed-values.js';

const INDICATORS = [
  { code: '1', sector: 'anagrafe', frequency: null },
  { code: '2', sector: 'anagrafe', frequency: null },
  { code: '3', sector: 'tributi', frequency: null },
];

function reading(indicator: string, asOf: string, more: Partial<ReportedLink> = {}): ReportedLink {
  return { indicator, asOf, final: true, number: 1, demonstration: false, withdrawn: false, ...more };
}

function missing(
  readings: readonly ReportedLink[],
  states: readonly (readonly [string, AttainmentState])[] = [],
  final = true,
) {
  const owed = owedValues(INDICATORS, readings, new Map(states), { asOf: '2021-12-31', final });
  return [...owed].map(([sector, { total, missing }]) => [sector, total, missing.map(({ code }) => code).join(' ')]);
}

test('a sector that has reported nothing owes every value', () => {
  expect(missing([])).toEqual([
    ['anagrafe', 2, '1 2'],
    ['tributi', 1, '3'],
  ]);
});

test('a final value counts whatever its date, an interim one for its date alone', () => {
  const readings = [reading('1', '2021-11-30'), reading('3', '2021-09-30', { final: false })];
  expect(missing(readings)).toEqual([
    ['anagrafe', 2, '2'],
    ['tributi', 1, '3'],
  ]);
  expect(missing([...readings, reading('3', '2021-12-31', { final: false })], [], false)).toEqual([
    ['anagrafe', 2, '1 2'],
    ['tributi', 1, ''],
  ]);
});

test('demonstration data and withdrawn values are no report', () => {
  const readings = [
    reading('1', '2021-12-31', { demonstration: true }),
    reading('2', '2021-12-31'),
    reading('2', '2021-12-31', { number: 2, withdrawn: true }),
  ];
  expect(missing(readings)).toEqual([
    ['anagrafe', 2, '1 2'],
    ['tributi', 1, '3'],
  ]);
});

test('a value of another definition is owed again, a neutralised indicator owes none', () => {
  const readings = [reading('1', '2021-12-31'), reading('2', '2021-12-31')];
  const states = [
    ['1', 'REDEFINED'],
    ['2', 'SCORED'],
    ['3', 'NEUTRALISED'],
  ] as const;
  expect(missing(readings, states)).toEqual([['anagrafe', 2, '1']]);
});

test('an indicator is owed for interim dates of its frequency alone, and for the final account always', () => {
  const quarterly = [{ code: '1', sector: 'anagrafe', frequency: 'QUARTERLY' as const }];
  const owed = (asOf: string, final: boolean) => owedValues(quarterly, [], new Map(), { asOf, final }).size;
  expect([owed('2021-04-30', false), owed('2021-06-30', false), owed('2021-11-30', true)]).toEqual([0, 1, 1]);
});
