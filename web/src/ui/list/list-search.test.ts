import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { filterCount, listSearch, PAGE_ROWS, rowsBefore } from './list-search.js';

describe('the address of a list', () => {
  test('filters, order and page are read', () => {
    const search = { stato: 'MISSED', peso: 'ridotto', settore: 'musei', ordine: 'scostamento', pagina: 3 };
    expect(v.parse(listSearch, search)).toEqual(search);
  });

  test('what cannot be read filters nothing', () => {
    expect(v.parse(listSearch, { stato: 'toString', peso: 'tanto', area: '', ordine: 1, pagina: 'due' })).toEqual({});
  });

  test('a search for a code stays a text', () => {
    expect(v.parse(listSearch, { testo: 1389 })).toEqual({ testo: '1389' });
  });

  test('a page is a whole number; the first one needs none', () => {
    expect([v.parse(listSearch, { pagina: 1 }), v.parse(listSearch, { pagina: 2.5 })]).toEqual([{}, {}]);
    expect(rowsBefore(undefined)).toBe(0);
    expect(rowsBefore(3)).toBe(2 * PAGE_ROWS);
  });

  test('order and page are no filters', () => {
    expect(filterCount(v.parse(listSearch, { stato: 'MISSED', ordine: 'peso', pagina: 2 }))).toBe(1);
  });
});
