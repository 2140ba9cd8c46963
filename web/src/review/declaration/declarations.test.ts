import { describe, expect, test } from 'vitest';
import type { ReviewedIndicator } from '../reviewed-plan.js';
import { declarationOf, readingBefore, readingInput, weightBefore, zeroBefore } from './declarations.js';

const stated = (field: string, act: number, value: string | null, source = 'Delibera 1') => ({
  field,
  act,
  value,
  source,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: 'Rossi',
});

const indicator: ReviewedIndicator = {
  code: '12',
  title: 'Presenze',
  formula: null,
  kind: 'NUMBER',
  kindInferred: true,
  direction: 'HIGHER',
  directionInferred: true,
  rangeMin: null,
  rangeMax: null,
  tolerance: null,
  target: 20,
  zeroConfirmed: false,
  objective: { code: 'C1_0001', sector: { key: 'musei', name: 'Musei' } },
  declarations: [],
};
const subject = { municipality: 'pieve', year: 2026, source: 'Delibera 2' };
const draft = { kind: 'NUMBER', direction: 'RANGE', rangeMin: '1,5', rangeMax: '10', tolerance: '' } as const;

describe('what people have stated', () => {
  test('the latest statement of the latest act holds', () => {
    const all = [stated('weight', 5, '8'), stated('weight', 6, '7'), stated('weight', 5, '9')];
    expect(declarationOf(all, 'weight')?.value).toBe('7');
  });

  test('a withdrawn declaration restores the one before, or none', () => {
    expect(declarationOf([stated('weight', 5, '8'), stated('weight', 6, null)], 'weight')?.value).toBe('8');
    expect(declarationOf([stated('weight', 5, '8'), stated('weight', 5, null)], 'weight')).toBeNull();
  });
});

describe('withdrawing a declaration', () => {
  test('undo withdraws a first declaration of a weight, and restores an earlier one with its own source', () => {
    const now = { objective: 'C1_0001', weight: 5, act: 6, source: 'Delibera 2' };
    expect(weightBefore({ code: 'C1_0001', declarations: [] }, now)).toEqual({ ...now, weight: null });
    const declarations = [stated('weight', 6, '7.5', 'Nota')];
    expect(weightBefore({ code: 'C1_0001', declarations }, now)).toEqual({ ...now, weight: 7.5, source: 'Nota' });
  });

  test('undo restores each field of a reading to its earlier declaration, or to the document', () => {
    const { variables } = readingInput(indicator, draft, subject);
    expect(readingBefore({ declarations: [stated('direction', 6, 'LOWER')] }, variables, 6)).toEqual({
      ...subject,
      indicator: '12',
      kind: null,
      direction: 'LOWER',
      rangeMin: null,
      rangeMax: null,
      tolerance: null,
    });
  });

  test('undo of a confirmed zero keeps the direction it was confirmed with', () => {
    const variables = { ...subject, indicator: '12', confirmed: true, direction: 'LOWER' } as const;
    expect(zeroBefore({ declarations: [] }, variables, 6)).toEqual({
      ...subject,
      indicator: '12',
      confirmed: false,
      direction: null,
    });
  });
});

describe('stating how an indicator is read', () => {
  test('limits are numbers as Italians write them; an empty tolerance is none', () => {
    const { variables, problems } = readingInput(indicator, draft, subject);
    expect(problems).toEqual({});
    expect(variables).toMatchObject({ direction: 'RANGE', rangeMin: 1.5, rangeMax: 10, tolerance: null });
  });

  test('an interval needs a limit, in numbers, and its ends in order', () => {
    const problemsOf = (typed: object) => readingInput(indicator, { ...draft, ...typed }, subject).problems;
    expect(problemsOf({ rangeMin: '', rangeMax: '' })).toEqual({ rangeMin: 'number' });
    expect(problemsOf({ rangeMax: 'dieci' })).toEqual({ rangeMax: 'number' });
    expect(problemsOf({ rangeMax: '7.5' })).toEqual({ rangeMax: 'asked' });
    expect(problemsOf({ rangeMin: '11' })).toEqual({ rangeMin: 'order' });
    expect(problemsOf({ tolerance: '-1' })).toEqual({ tolerance: 'number' });
  });

  test('limits are omitted where there are none, and withdrawn where another direction has none', () => {
    const plain = { ...draft, direction: 'LOWER' } as const;
    expect(readingInput(indicator, plain, subject).variables).not.toHaveProperty('rangeMin');
    const ranged = { ...indicator, rangeMin: 1, rangeMax: 2 };
    expect(readingInput(ranged, plain, subject).variables).toMatchObject({ rangeMin: null, rangeMax: null });
  });
});
