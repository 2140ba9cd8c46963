import { describe, expect, test } from 'vitest';
import { columnOrder, indicatorOrder, indicatorWhere, objectiveOrder, objectiveWhere, orderOf } from './list-where.js';

describe('what a list asks of the server', () => {
  test('without filters there is no condition', () => {
    expect([objectiveWhere({}), indicatorWhere({})]).toEqual([null, null]);
  });

  test('places are asked by key, of an indicator through its objective', () => {
    const search = { area: 'citta-viva', settore: 'musei-e-biblioteche' };
    const area = { area: { id: { eq: 'citta-viva' } } };
    const sector = { sector: { id: { eq: 'musei-e-biblioteche' } } };
    expect(objectiveWhere(search)).toEqual({ and: [area, sector] });
    expect(indicatorWhere(search)).toEqual({ and: [{ objective: area }, { objective: sector }] });
  });

  test('a place that the plan does not have finds nothing, rather than everything', () => {
    expect(objectiveWhere({ area: 'altrove' })).toEqual({ and: [{ area: { id: { eq: 'altrove' } } }] });
  });

  test('an unknown weight is asked as unknown, not as zero', () => {
    expect(objectiveWhere({ peso: 'ignoto' })).toEqual({ and: [{ weight: { isNull: true } }] });
  });

  test('an indicator is reported when it has a number or a day, an objective when all of it is measured', () => {
    const none = [{ actual: { isNull: true } }, { actualDate: { isNull: true } }];
    expect(indicatorWhere({ rendicontato: 'no' })).toEqual({ and: [{ and: none }] });
    const some = [{ actual: { isNull: false } }, { actualDate: { isNull: false } }];
    expect(indicatorWhere({ rendicontato: 'si' })).toEqual({ and: [{ or: some }] });
    expect(objectiveWhere({ rendicontato: 'no' })).toEqual({ and: [{ coverage: { lt: 1 } }] });
  });

  test('words may stand in the code or in the title', () => {
    expect(objectiveWhere({ testo: '13' })).toEqual({
      and: [{ or: [{ code: { contains: '13' } }, { title: { contains: '13' } }] }],
    });
  });

  test('without an order, and for one that the rows do not have, the furthest from the target comes first', () => {
    expect(indicatorOrder({})).toEqual([{ field: 'ATTAINMENT', direction: 'ASC' }]);
    expect(objectiveOrder({})).toEqual([{ field: 'SCORE', direction: 'ASC' }]);
    expect(indicatorOrder({ ordine: 'giorno' })).toEqual([{ field: 'TARGET_DATE', direction: 'ASC' }]);
    expect(objectiveOrder({ ordine: 'giorno' })).toEqual([{ field: 'SCORE', direction: 'ASC' }]);
    expect(objectiveOrder({ ordine: 'peso', verso: 'inverso' })).toEqual([{ field: 'WEIGHT', direction: 'ASC' }]);
  });

  test('the head of a column leads to its order, and back from it', () => {
    for (const by of ['scostamento', 'codice', 'titolo', 'peso', 'copertura'] as const) {
      for (const descending of [true, false]) {
        expect(columnOrder(orderOf({ by, descending }))).toEqual({ by, descending });
      }
    }
    expect(columnOrder({ ordine: 'raggiungimento' })).toEqual({ by: 'scostamento', descending: true });
  });
});
