import { revisedFields, revisionShapes } from '@traguardo/schema/revision-shapes';
import { initiative, revisionKind } from '@traguardo/schema/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanCodes } from '../draft/checked-content.js';
import { checkedRevision } from '../review/checked-revision.js';
import { type ContentRequest, correctedContent } from './corrected-content.js';
import type { RevisionContent } from './import-edits.js';

const KNOWN: PlanCodes = {
  year: 2019,
  objectives: new Set(['C1', 'C2']),
  indicators: new Map([
    ['11', new Set(['C1'])],
    ['21', new Set(['C2'])],
  ]),
};
const TARGET: RevisionContent = {
  kind: 'TARGET_CHANGED',
  initiative: 'SECTOR',
  objective: 'C1',
  indicator: '11',
  from: '1.125',
  to: '30',
  fields: [],
};

const content = (request: ContentRequest, current = TARGET) => correctedContent(request, current, KNOWN, '7');
const redefined = (fields: NonNullable<ContentRequest['fields']>): ContentRequest => ({
  kind: 'INDICATOR_REDEFINED',
  to: 'Nuovo titolo',
  fields,
});

describe('the correction of a revision', () => {
  test.each([
    ['1.234,5', '1234.5'],
    ['91.690', '91690'],
    ['87.5', '87.5'],
    ['100%', '100'],
    ['fatto', '1'],
    ['entro 30 giorni', '30'],
  ])('takes the target %s as %s', (typed, canonical) => {
    expect(content({ to: typed })).toMatchObject({ content: { ...TARGET, to: canonical } });
  });

  test('keeps a canonical value that is sent back unchanged, also one that Italians would read otherwise', () => {
    expect(content({ from: '1.125', to: '40' })).toMatchObject({ content: { from: '1.125', to: '40' } });
  });

  test.each([
    [{ to: 'molti' }, 'UNREADABLE_NUMBER', 'to'],
    [{ to: '' }, 'VALUE_MISSING', 'to'],
    [{ to: null }, 'VALUE_MISSING', 'to'],
    [{ objective: 'C9' }, 'UNKNOWN_CODE', 'objective'],
    [{ indicator: '99' }, 'UNKNOWN_CODE', 'indicator'],
    [{ indicator: null }, 'INDICATOR_MISSING', 'indicator'],
    [{ indicator: '21', objective: 'C1' }, 'INDICATOR_NOT_OF_OBJECTIVE', 'indicator'],
    [{ kind: 'OBJECTIVE_WEIGHT_CHANGED', to: '-5' }, 'UNREADABLE_NUMBER', 'to'],
    [{ kind: 'DIRECTION_CLARIFIED', to: 'GIÙ' }, 'UNKNOWN_VALUE', 'to'],
    [{ fields: [{ field: 'colore', to: 'rosso' }] }, 'UNKNOWN_FIELD', 'colore'],
    [{ fields: [{ field: 'kind', to: 'PERCENT' }] }, 'FIELD_NOT_EXPECTED', 'kind'],
    [redefined([{ field: 'kind', to: 'PERCENTO' }]), 'UNKNOWN_VALUE', 'kind'],
    [redefined([{ field: 'objective', to: 'C2' }]), 'FIELD_NOT_EXPECTED', 'objective'],
    [
      redefined([
        { field: 'formula', to: 'a' },
        { field: 'formula', to: 'b' },
      ]),
      'FIELD_TWICE',
      'formula',
    ],
    [{ kind: 'INDICATOR_REDEFINED' }, 'VALUE_MISSING', 'to'],
    [{ kind: 'INDICATOR_ADDED', indicator: '77', objective: 'C1' }, 'VALUE_MISSING', 'to'],
    [{ kind: 'INDICATOR_MOVED' }, 'DESTINATION_MISSING', 'objective'],
    [{ kind: 'INDICATOR_MOVED', fields: [{ field: 'objective', to: 'Z9' }] }, 'UNKNOWN_CODE', 'objective'],
    [{ kind: 'OBJECTIVE_MOVED' }, 'DESTINATION_MISSING', 'area'],
    [{ kind: 'DIRECTION_CLARIFIED' }, 'VALUE_MISSING', 'to'],
  ] as const)('refuses %o with %s', (request, code, field) => {
    const found = content(request);
    expect('problems' in found ? found.problems : []).toContainEqual(
      expect.objectContaining({ code, field, subject: '7' }),
    );
  });

  test('follows an indicator to its objective, and drops it where the objective changes', () => {
    expect(content({ indicator: '21' })).toMatchObject({ content: { indicator: '21', objective: 'C2' } });
    expect(content({ kind: 'OBJECTIVE_WEIGHT_CHANGED', to: '5' })).toMatchObject({
      content: { indicator: null, objective: 'C1', to: '5' },
    });
  });

  test('keeps the values of the kind before for that kind only: a number is no title, and a formula no target', () => {
    const current: RevisionContent = { ...TARGET, kind: 'INDICATOR_REDEFINED', from: 'Uno', to: 'Due' };
    const withFormula = { ...current, fields: [{ field: 'formula' as const, from: null, to: 'a / b' }] };
    expect(content({ kind: 'TARGET_CHANGED', to: '5' }, withFormula)).toMatchObject({
      content: { from: null, to: '5', fields: [] },
    });
  });

  test('is refused before loading exactly where it would be refused afterwards', () => {
    const text = fc.constantFrom('C1', 'C2', 'Z9', '11', '21', '1.000', '-5', 'LOWER', 'Nuovo', '', null);
    const typed = fc.record({
      kind: fc.constantFrom(...Object.values(revisionKind)),
      initiative: fc.constantFrom(...Object.values(initiative)),
      objective: fc.constantFrom('C1', 'C2', 'Z9', ''),
      indicator: fc.constantFrom('11', '21', '99', null),
      from: text,
      to: text,
      fields: fc.array(fc.record({ field: fc.constantFrom(...revisedFields, 'colore'), from: text, to: text }), {
        maxLength: 2,
      }),
    });
    const current = { ...TARGET, kind: 'OTHER' as const, from: null, to: null };
    fc.assert(
      fc.property(typed, (drawn) => {
        // For a change of an objective the screen before loading leaves the indicator out.
        const typed = revisionShapes[drawn.kind].indicator === 'none' ? { ...drawn, indicator: null } : drawn;
        const before = content(typed, current);
        const afterwards = () => checkedRevision(typed, KNOWN, current);
        if ('problems' in before) expect(afterwards).toThrow(before.problems[0]?.message);
        else expect(afterwards()).toEqual(before.content);
      }),
      { numRuns: 1000 },
    );
  });

  test('may add a code that the plan does not have yet', () => {
    expect(content({ kind: 'OBJECTIVE_ADDED', objective: 'C7', to: 'Nuovo obiettivo' })).toMatchObject({
      content: { objective: 'C7' },
    });
    expect(content({ kind: 'INDICATOR_ADDED', indicator: '77', objective: 'C1', to: 'Nuovo' })).toMatchObject({
      content: { indicator: '77' },
    });
  });
});
