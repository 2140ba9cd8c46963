import { describe, expect, test } from 'vitest';
import type { IndicatorRowPartsFragment, ObjectiveRowPartsFragment } from '#ui/parts.generated.js';
import { matchingObjectives } from './objective-rows.js';

function indicator(code: string, raw: number | null): IndicatorRowPartsFragment {
  const scored = raw !== null;
  return {
    code,
    printedCode: code,
    title: code,
    kind: 'NUMBER',
    unit: null,
    targetDate: null,
    rangeMin: null,
    rangeMax: null,
    actualDate: null,
    direction: 'HIGHER',
    directionInferred: true,
    weight: 50,
    initialTarget: 10,
    target: 10,
    actual: raw,
    status: scored ? (raw >= 100 ? 'ACHIEVED' : 'PARTIAL') : 'NOT_REPORTED',
    attainment: { state: scored ? 'SCORED' : 'NO_ACTUAL', value: raw, raw },
  };
}

function objective(
  code: string,
  value: number | null,
  weight: number | null,
  indicators: IndicatorRowPartsFragment[],
): ObjectiveRowPartsFragment {
  return {
    code,
    printedCode: code,
    title: code,
    weight,
    initialWeight: 8,
    weightReduced: weight !== null && weight < 8,
    indicators,
    score: {
      value,
      coverage: 1,
      lowerBound: value,
      upperBound: value,
      weighting: 'UNWEIGHTED',
      unknownWeights: 0,
      reported: 1,
      total: 1,
      status: value === null ? 'NOT_REPORTED' : value >= 100 ? 'ACHIEVED' : 'PARTIAL',
    },
  };
}

const whole = objective('whole', 100, 8, [indicator('1', 100)]);
const cut = objective('cut', 60, 5, [indicator('2', 90), indicator('3', 60)]);
const silent = objective('silent', null, null, [indicator('4', null)]);
const all = [whole, silent, cut];

const codes = (objectives: ObjectiveRowPartsFragment[]) => objectives.map(({ code }) => code);

describe('filters of an area or a sector', () => {
  test('without a chosen order the furthest from the target comes first', () => {
    expect(codes(matchingObjectives(all, {}))).toEqual(['cut', 'whole', 'silent']);
  });

  test('an objective stays with the indicators that match, and goes without any', () => {
    const [found, ...others] = matchingObjectives(all, { stato: 'PARTIAL' });
    expect(others).toEqual([]);
    expect(found?.indicators.map(({ code }) => code)).toEqual(['3', '2']);
    expect(codes(matchingObjectives(all, { rendicontato: 'no' }))).toEqual(['silent']);
  });

  test('a weight that is not known is neither reduced nor whole', () => {
    expect(codes(matchingObjectives(all, { peso: 'ridotto' }))).toEqual(['cut']);
    expect(codes(matchingObjectives(all, { peso: 'ignoto' }))).toEqual(['silent']);
  });

  test('by deviation the furthest from the target comes first, among indicators too; unknown comes last', () => {
    const ordered = matchingObjectives(all, { ordine: 'scostamento' });
    expect(codes(ordered)).toEqual(['cut', 'whole', 'silent']);
    expect(ordered[0]?.indicators.map(({ code }) => code)).toEqual(['3', '2']);
  });

  test('unknown comes last in a descending order too', () => {
    expect(codes(matchingObjectives(all, { ordine: 'raggiungimento' }))).toEqual(['whole', 'cut', 'silent']);
    expect(codes(matchingObjectives(all, { ordine: 'peso' }))).toEqual(['whole', 'cut', 'silent']);
  });
});

describe('a day as target', () => {
  const dated = (code: string, targetDate: string | null, actualDate: string | null) => ({
    ...indicator(code, null),
    ...{ targetDate, actualDate },
  });
  const days = objective('days', 100, 8, [
    dated('1', null, null),
    dated('2', '2019-12-31', '2019-12-20'),
    dated('3', '2019-06-30', null),
  ]);
  const found = (search: Parameters<typeof matchingObjectives>[1]) =>
    matchingObjectives([days], search).flatMap(({ indicators }) => indicators.map(({ code }) => code));

  test('is reported by a day', () => {
    expect(found({ rendicontato: 'si' })).toEqual(['2']);
    expect(found({ rendicontato: 'no' })).toEqual(['1', '3']);
  });

  test('orders the indicators by the earliest, those without a day last', () => {
    expect(found({ ordine: 'giorno' })).toEqual(['3', '2', '1']);
  });
});
