import { describe, expect, test } from 'vitest';
import type { RevisionContent } from './import-edits.js';
import { type ContentRequest, type KnownMembers, revisionContent } from './revision-content.js';

const KNOWN: KnownMembers = {
  objectives: new Set(['C1', 'C2']),
  indicators: new Map([
    ['11', 'C1'],
    ['21', 'C2'],
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

const content = (request: ContentRequest, held = TARGET) => revisionContent(request, held, KNOWN, '7');

describe('what a person makes of a revision', () => {
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

  test('keeps a canonical value that is sent back as it came, also one that Italians would read otherwise', () => {
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
    [{ fields: [{ field: 'kind', to: 'PERCENTO' }] }, 'UNKNOWN_VALUE', 'kind'],
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

  test('may add what the plan does not know yet', () => {
    expect(content({ kind: 'OBJECTIVE_ADDED', objective: 'C7', to: 'Nuovo obiettivo' })).toMatchObject({
      content: { objective: 'C7' },
    });
    expect(content({ kind: 'INDICATOR_ADDED', indicator: '77', objective: 'C1', to: 'Nuovo' })).toMatchObject({
      content: { indicator: '77' },
    });
  });
});
