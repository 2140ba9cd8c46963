import type { VariationFilter, VariationOrder } from '#gql';
import type { VariationSearch } from './variation-search.js';

/** The filter that an address asks of the Registro; null = all of it. */
export function variationWhere({
  esito,
  tipo,
  area,
  settore,
  peso,
  conferma,
}: VariationSearch): VariationFilter | null {
  const and: VariationFilter[] = [
    ...(esito === undefined ? [] : [{ outcome: { eq: esito } }]),
    ...(tipo === undefined ? [] : [{ revisionKind: { eq: tipo } }]),
    ...(area === undefined ? [] : [{ area: { id: { eq: area } } }]),
    ...(settore === undefined ? [] : [{ sector: { id: { eq: settore } } }]),
    ...(peso === undefined ? [] : [{ weightReduced: { eq: true } }]),
    ...(conferma === undefined ? [] : [{ toConfirm: { eq: true } }]),
  ];
  return and.length === 0 ? null : { and };
}

const orders = {
  codice: { field: 'CODE', direction: 'ASC' },
  esito: { field: 'OUTCOME', direction: 'ASC' },
  recenti: { field: 'DOCUMENT', direction: 'DESC' },
} as const;

/** The order that an address asks for; by default that of the documents. */
export function variationOrder({ ordine }: VariationSearch): VariationOrder[] {
  return ordine === undefined ? [] : [orders[ordine]];
}
