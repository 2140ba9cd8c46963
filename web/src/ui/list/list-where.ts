import type { IndicatorFilter, IndicatorOrder, ObjectiveFilter, ObjectiveOrder } from '#gql';
import type { ListOrder, ListSearch } from './list-search.js';

const resultOf = {
  sotto50: { lt: 50 },
  sotto100: { lt: 100 },
  raggiunto: { gte: 100 },
} as const;

function containing(words: string): { or: { code?: { contains: string }; title?: { contains: string } }[] } {
  return { or: [{ code: { contains: words } }, { title: { contains: words } }] };
}

/** Where an objective stands and what it weighs: conditions that its indicators share. */
function placeOf({ area, settore, peso }: ListSearch): ObjectiveFilter[] {
  return [
    area === undefined ? [] : [{ area: { id: { eq: area } } }],
    settore === undefined ? [] : [{ sector: { id: { eq: settore } } }],
    peso === 'ridotto' ? [{ weightReduced: { eq: true } }] : [],
    peso === 'ignoto' ? [{ weight: { isNull: true } }] : [],
  ].flat();
}

/** The filter that an address asks of the list of objectives; null = all of them. */
export function objectiveWhere(search: ListSearch): ObjectiveFilter | null {
  const { risultato, rendicontato, testo } = search;
  const and: ObjectiveFilter[] = [
    ...placeOf(search),
    ...(risultato === undefined ? [] : [{ score: resultOf[risultato] }]),
    ...(rendicontato === undefined ? [] : [{ coverage: rendicontato === 'si' ? { gte: 1 } : { lt: 1 } }]),
    ...(testo === undefined ? [] : [containing(testo)]),
  ];
  return and.length === 0 ? null : { and };
}

/** What is reported of an indicator is a number, or a day. */
const reported: Record<'si' | 'no', IndicatorFilter> = {
  si: { or: [{ actual: { isNull: false } }, { actualDate: { isNull: false } }] },
  no: { and: [{ actual: { isNull: true } }, { actualDate: { isNull: true } }] },
};

/** The filter that an address asks of the list of indicators; null = all of them. */
export function indicatorWhere(search: ListSearch): IndicatorFilter | null {
  const { stato, risultato, rendicontato, testo } = search;
  const and: IndicatorFilter[] = [
    ...placeOf(search).map((objective) => ({ objective })),
    ...(stato === undefined ? [] : [{ status: { eq: stato } }]),
    ...(risultato === undefined ? [] : [{ attainment: resultOf[risultato] }]),
    ...(rendicontato === undefined ? [] : [reported[rendicontato]]),
    ...(testo === undefined ? [] : [containing(testo)]),
  ];
  return and.length === 0 ? null : { and };
}

/** Units differ from row to row, so the distance from the target is compared as percent of it. */
const indicatorOrders: Record<ListOrder, IndicatorOrder> = {
  scostamento: { field: 'ATTAINMENT', direction: 'ASC' },
  raggiungimento: { field: 'ATTAINMENT', direction: 'DESC' },
  peso: { field: 'WEIGHT', direction: 'DESC' },
  titolo: { field: 'TITLE', direction: 'ASC' },
  giorno: { field: 'TARGET_DATE', direction: 'ASC' },
  unita: { field: 'UNIT', direction: 'ASC' },
};

export function indicatorOrder(order: ListOrder | undefined): IndicatorOrder[] {
  return order === undefined ? [{ field: 'CODE', direction: 'ASC' }] : [indicatorOrders[order]];
}

const objectiveOrders: Partial<Record<ListOrder, ObjectiveOrder>> = {
  scostamento: { field: 'SCORE', direction: 'ASC' },
  raggiungimento: { field: 'SCORE', direction: 'DESC' },
  peso: { field: 'WEIGHT', direction: 'DESC' },
  titolo: { field: 'TITLE', direction: 'ASC' },
};

export function objectiveOrder(order: ListOrder | undefined): ObjectiveOrder[] {
  return [(order === undefined ? undefined : objectiveOrders[order]) ?? { field: 'CODE', direction: 'ASC' }];
}
