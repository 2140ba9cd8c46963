import { decisionOutcome, revisionKind } from '@traguardo/schema/vocabulary';
import * as v from 'valibot';
import { keyIn, parameter, word } from '#search';
import { pageNumber } from '#ui/list/list-search.js';

/** The filters, the order and the page of the Registro, kept in the address; area and sector by key. */
export const variationSearch = v.object({
  esito: parameter(keyIn(decisionOutcome)),
  tipo: parameter(keyIn(revisionKind)),
  area: parameter(word),
  settore: parameter(word),
  peso: parameter(v.literal('ridotto')),
  conferma: parameter(v.literal('manca')),
  ordine: parameter(v.picklist(['codice', 'esito', 'recenti'])),
  pagina: pageNumber,
});
export type VariationSearch = v.InferOutput<typeof variationSearch>;
