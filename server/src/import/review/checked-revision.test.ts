import { italianNumber } from '@traguardo/schema/italian-number';
import { initiative, type RevisionKind, revisionKind } from '@traguardo/schema/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanCodes, TypedContent } from '../draft/checked-content.js';
import { checkedRevision } from './checked-revision.js';

const CODES: PlanCodes = {
  year: 2019,
  objectives: new Set(['A1', 'B2']),
  indicators: new Map([['10', new Set(['A1'])]]),
};
const TYPED: TypedContent = {
  kind: 'TARGET_CHANGED',
  initiative: 'SECTOR',
  objective: 'A1',
  indicator: '10',
  from: '1.000',
  to: '1.234,5',
  fields: [],
};
const content = (typed: Partial<TypedContent>, known: Parameters<typeof checkedRevision>[2] = null) =>
  checkedRevision({ ...TYPED, ...typed }, CODES, known);

describe('the content that a person types for a revision', () => {
  it('has canonical numbers, written as Italians write them', () => {
    expect(content({})).toMatchObject({ from: '1000', to: '1234.5' });
    expect(content({ to: ' 87.5 ' })).toMatchObject({ to: '87.5' });
    expect(
      content({ kind: 'INDICATOR_REDEFINED', to: 'Nuovo', fields: [{ field: 'target', from: '20', to: 'fatto' }] }),
    ).toMatchObject({ to: 'Nuovo', fields: [{ field: 'target', from: '20', to: '1' }] });
  });

  it('keeps a number that was not changed: 1.234 is canonical there, not thousands', () => {
    const known = { ...content({}), from: '1.234', to: '5' };
    expect(content({ from: '1.234', to: '2.000' }, known)).toMatchObject({ from: '1.234', to: '2000' });
    expect(content({ from: '1.234' })).toMatchObject({ from: '1234' });
  });

  it.each<[string, Partial<TypedContent>]>([
    ['an indicator is missing', { indicator: null }],
    ['an objective has an indicator', { kind: 'OBJECTIVE_WEIGHT_CHANGED', to: '5' }],
    ['the objective is unknown', { objective: 'Z9' }],
    ['the indicator is of another objective', { objective: 'B2' }],
    ['the value is missing', { to: ' ' }],
    ['a weight is negative', { kind: 'INDICATOR_WEIGHT_CHANGED', to: '-1' }],
    ['a weight is more than the whole', { kind: 'INDICATOR_WEIGHT_CHANGED', to: '100,5' }],
    ['a title is missing', { kind: 'INDICATOR_REDEFINED', to: null }],
    [
      'a field is given twice',
      {
        kind: 'INDICATOR_REDEFINED',
        fields: [
          { field: 'formula', from: null, to: 'a' },
          { field: 'formula', from: null, to: 'b' },
        ],
      },
    ],
    ['an indicator moves nowhere', { kind: 'INDICATOR_MOVED' }],
    [
      'an indicator moves to an unknown objective',
      { kind: 'INDICATOR_MOVED', fields: [{ field: 'objective', from: null, to: 'Z9' }] },
    ],
    ['an objective moves nowhere', { kind: 'OBJECTIVE_MOVED', indicator: null }],
    ['what is added has no title', { kind: 'INDICATOR_ADDED', indicator: '99', to: null }],
  ])('is refused where %s', (_, typed) => {
    expect(() => content(typed)).toThrow(DomainError);
  });

  it('its result is valid input: entered again, it does not change', () => {
    const numbers = (max: number) => fc.integer({ min: 0, max }).map((tenths) => italianNumber(String(tenths / 10)));
    const change = (kind: RevisionKind, max: number) =>
      fc.record({ kind: fc.constant(kind), from: numbers(max), to: numbers(max) });
    const typed = fc.oneof(
      change('TARGET_CHANGED', 9_999_999),
      change('TARGET_INSERTED', 9_999_999),
      change('INDICATOR_WEIGHT_CHANGED', 1000),
    );
    fc.assert(
      fc.property(typed, (drawn) => {
        const checked = content(drawn);
        expect(content({ ...checked, from: checked.from, to: checked.to }, checked)).toEqual(checked);
      }),
    );
  });

  it('is read or refused for any input, and never throws', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('A1', '10', '1.000', 'LOWER', 'formula', 'area'));
    const typed = fc.record({
      kind: fc.constantFrom(...Object.values(revisionKind)),
      initiative: fc.constantFrom(...Object.values(initiative)),
      objective: text,
      indicator: fc.option(text),
      from: fc.option(text),
      to: fc.option(text),
      fields: fc.array(fc.record({ field: text, from: fc.option(text), to: fc.option(text) }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(typed, (drawn) => {
        try {
          checkedRevision(drawn, CODES, null);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
