import { describe, expect, test } from 'vitest';
import { indicatorOrder, indicatorWhere, objectiveOrder, objectiveWhere } from './list-where.js';

describe('what a list asks of the server', () => {
  test('without filters there is no condition', () => {
    expect([objectiveWhere({}), indicatorWhere({ ordine: 'peso' })]).toEqual([null, null]);
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

  test('the order by deviation begins with who is furthest below the target', () => {
    expect(indicatorOrder('scostamento')).toEqual([{ field: 'ATTAINMENT', direction: 'ASC' }]);
    expect(objectiveOrder('scostamento')).toEqual([{ field: 'SCORE', direction: 'ASC' }]);
    expect(indicatorOrder('giorno')).toEqual([{ field: 'TARGET_DATE', direction: 'ASC' }]);
    expect(objectiveOrder('giorno')).toEqual([{ field: 'CODE', direction: 'ASC' }]);
    expect(objectiveOrder(undefined)).toEqual([{ field: 'CODE', direction: 'ASC' }]);
  });
});
