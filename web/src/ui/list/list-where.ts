import type { IndicatorFilter, IndicatorOrder, ObjectiveFilter, ObjectiveOrder } from '#gql';
import type { ListOrder, ListSearch, RowFilters } from './list-search.js';

const resultOf = {
  sotto50: { lt: 50 },
  sotto100: { lt: 100 },
  raggiunto: { gte: 100 },
} as const;

function containing(words: string): { or: { code?: { contains: string }; title?: { contains: string } }[] } {
  return { or: [{ code: { contains: words } }, { title: { contains: words } }] };
}

/** Where an objective stands and what it weighs: conditions that its indicators share. */
function placeOf({ area, settore, peso }: RowFilters): ObjectiveFilter[] {
  return [
    area === undefined ? [] : [{ area: { id: { eq: area } } }],
    settore === undefined ? [] : [{ sector: { id: { eq: settore } } }],
    peso === 'ridotto' ? [{ weightReduced: { eq: true } }] : [],
    peso === 'ignoto' ? [{ weight: { isNull: true } }] : [],
  ].flat();
}

/** The filter that an address asks of the list of objectives; null = all of them. */
export function objectiveWhere(search: RowFilters): ObjectiveFilter | null {
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
export function indicatorWhere(search: RowFilters): IndicatorFilter | null {
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

type Order<Field> = { field: Field; direction: 'ASC' | 'DESC' };

/** Units differ from row to row, so the distance from the target is compared as percent of it. */
const indicatorOrders: Readonly<Record<Exclude<ListOrder, 'copertura'>, Order<IndicatorOrder['field']>>> = {
  scostamento: { field: 'ATTAINMENT', direction: 'ASC' },
  raggiungimento: { field: 'ATTAINMENT', direction: 'DESC' },
  codice: { field: 'CODE', direction: 'ASC' },
  titolo: { field: 'TITLE', direction: 'ASC' },
  peso: { field: 'WEIGHT', direction: 'DESC' },
  giorno: { field: 'TARGET_DATE', direction: 'ASC' },
  unita: { field: 'UNIT', direction: 'ASC' },
};

const objectiveOrders: Readonly<Record<Exclude<ListOrder, 'giorno' | 'unita'>, Order<ObjectiveOrder['field']>>> = {
  scostamento: { field: 'SCORE', direction: 'ASC' },
  raggiungimento: { field: 'SCORE', direction: 'DESC' },
  codice: { field: 'CODE', direction: 'ASC' },
  titolo: { field: 'TITLE', direction: 'ASC' },
  peso: { field: 'WEIGHT', direction: 'DESC' },
  copertura: { field: 'COVERAGE', direction: 'ASC' },
};

type Ordered = Pick<ListSearch, 'ordine' | 'verso'>;

/** The orders with the one of the address first; without one, and for one that the rows do not have, the furthest. */
function chosen<Field>(
  orders: Readonly<Partial<Record<ListOrder, Order<Field>>> & { scostamento: Order<Field> }>,
  { ordine = 'scostamento', verso }: Ordered,
): Order<Field>[] {
  const { field, direction } = orders[ordine] ?? orders.scostamento;
  return [{ field, direction: verso === undefined ? direction : direction === 'ASC' ? 'DESC' : 'ASC' }];
}

/** The order of the rows of indicators that an address asks for. */
export function indicatorOrder(search: Ordered): IndicatorOrder[] {
  return chosen(indicatorOrders, search);
}

/** The order of the rows of objectives that an address asks for. */
export function objectiveOrder(search: Ordered): ObjectiveOrder[] {
  return chosen(objectiveOrders, search);
}

/** The column by which rows are ordered, and whether from its largest value down. */
export type ColumnOrder<By> = { by: By; descending: boolean };

/** The order of an address as that of a column: the two orders by result are one column. */
export function columnOrder({ ordine = 'scostamento', verso }: Ordered): ColumnOrder<ListOrder> {
  const fromAbove = ordine === 'raggiungimento' || ordine === 'peso';
  const by = ordine === 'raggiungimento' ? 'scostamento' : ordine;
  return { by, descending: fromAbove !== (verso === 'inverso') };
}

/** The parameters of an address that orders by a column. */
export function orderOf({ by, descending }: ColumnOrder<ListOrder>): Ordered {
  const ordine = by === 'scostamento' ? undefined : by;
  return { ordine, verso: descending === (by === 'peso') ? undefined : 'inverso' };
}
