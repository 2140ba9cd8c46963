import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { planSearch } from './search.js';

describe('the address of a page', () => {
  test('year, act and basis are read', () => {
    expect(v.parse(planSearch, { anno: 2019, variazione: '4', base: 'INITIAL', ente: 'cremona' })).toEqual({
      ente: 'cremona',
      anno: 2019,
      variazione: 4,
      base: 'INITIAL',
    });
  });

  test('what cannot be read is as if it were not there', () => {
    expect(v.parse(planSearch, { anno: 'duemila', variazione: 1.5, base: 'OTHER', altro: 1 })).toEqual({});
    expect(v.parse(planSearch, { anno: '', variazione: null })).toEqual({});
    expect(v.parse(planSearch, { variazione: -3 })).toEqual({});
  });

  test('and is struck out by name, so that the router, which merges, cannot hand the raw value on', () => {
    const read = v.parse(planSearch, { anno: 'duemila', variazione: 4, altro: 1 });
    expect({ anno: 'duemila', altro: 1, ...read }).toEqual({ anno: undefined, variazione: 4, altro: 1 });
    expect('anno' in read).toBe(true);
  });

  test('act 0, the original plan, is not the same as no act', () => {
    expect(v.parse(planSearch, { variazione: 0 })).toEqual({ variazione: 0 });
  });
});
