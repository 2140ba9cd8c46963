import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { variationSearch } from './variation-search.js';
import { variationOrder, variationWhere } from './variation-where.js';

describe('what the Registro asks of the server', () => {
  test('without filters there is no condition, and the order is that of the documents', () => {
    expect(variationWhere({ ordine: 'codice', pagina: 3 })).toBeNull();
    expect(variationOrder({})).toEqual([]);
  });

  test('all filters hold together, those of place and weight too', () => {
    const search = {
      esito: 'ACCEPTED',
      settore: 'musei',
      area: 'cultura',
      peso: 'ridotto',
      conferma: 'manca',
    } as const;
    expect(variationWhere(search)).toEqual({
      and: [
        { outcome: { eq: 'ACCEPTED' } },
        { area: { id: { eq: 'cultura' } } },
        { sector: { id: { eq: 'musei' } } },
        { weightReduced: { eq: true } },
        { toConfirm: { eq: true } },
      ],
    });
  });

  test('the latest decisions come first where that is asked for', () => {
    expect(variationOrder({ ordine: 'recenti' })).toEqual([{ field: 'DOCUMENT', direction: 'DESC' }]);
  });

  test('an address with unknown words filters nothing', () => {
    expect(v.parse(variationSearch, { esito: 'BOH', tipo: 'toString', peso: 'alto', ordine: 1, pagina: 'x' })).toEqual(
      {},
    );
  });
});
