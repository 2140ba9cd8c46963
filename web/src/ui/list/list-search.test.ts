import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { filterCount, listSearch } from './list-search.js';

describe('the address of a list', () => {
  test('filters, order and length are read', () => {
    const search = { stato: 'MISSED', peso: 'ridotto', settore: 'musei', ordine: 'scostamento', mostra: 300 };
    expect(v.parse(listSearch, search)).toEqual(search);
  });

  test('what cannot be read filters nothing', () => {
    expect(v.parse(listSearch, { stato: 'toString', peso: 'tanto', area: '', ordine: 1, mostra: 'molte' })).toEqual({});
  });

  test('a search for a code stays a text', () => {
    expect(v.parse(listSearch, { testo: 1389 })).toEqual({ testo: '1389' });
  });

  test('a length is at most what one answer holds, and the first page needs none', () => {
    expect(v.parse(listSearch, { mostra: 5000 })).toEqual({ mostra: 1000 });
    expect([v.parse(listSearch, { mostra: 100 }), v.parse(listSearch, { mostra: 150.5 })]).toEqual([{}, {}]);
  });

  test('order and length are no filters', () => {
    expect(filterCount({ stato: 'MISSED', ordine: 'peso', mostra: 200 })).toBe(1);
  });
});
