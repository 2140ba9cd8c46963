import { describe, expect, test } from 'vitest';
import { variationSearch } from './variation-search.js';
import { matching, occurring } from './variations.rows.js';

const cut = {
  outcome: 'ACCEPTED',
  revisions: [{ kind: 'PHASE_REMOVED' }, { kind: 'OBJECTIVE_WEIGHT_CHANGED' }],
} as const;
const phases = { outcome: 'ACCEPTED', revisions: [{ kind: 'PHASE_REMOVED' }, { kind: 'PHASE_REMOVED' }] } as const;
const refused = { outcome: 'REJECTED', revisions: [] } as const;
const entries = [cut, phases, refused];

describe('filters of the Registro variazioni', () => {
  test('without filters every entry shows', () => {
    expect(matching(entries, {})).toEqual(entries);
  });

  test('an outcome and a kind must both hold', () => {
    expect(matching(entries, { esito: 'ACCEPTED', tipo: 'OBJECTIVE_WEIGHT_CHANGED' })).toEqual([cut]);
    expect(matching(entries, { esito: 'REJECTED', tipo: 'PHASE_REMOVED' })).toEqual([]);
  });

  test('a filter offers what occurs, and counts entries rather than changes', () => {
    const { outcomes, kinds } = occurring(entries);
    expect([...outcomes]).toEqual([
      ['ACCEPTED', 2],
      ['REJECTED', 1],
    ]);
    expect([...kinds]).toEqual([
      ['PHASE_REMOVED', 2],
      ['OBJECTIVE_WEIGHT_CHANGED', 1],
    ]);
  });

  test('a filter that the vocabulary does not know filters nothing', () => {
    expect(variationSearch({ esito: 'toString', tipo: 'TARGET_CHANGED' })).toEqual({ tipo: 'TARGET_CHANGED' });
  });
});
