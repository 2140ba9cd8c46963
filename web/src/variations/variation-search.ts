import type { DecisionOutcome, RevisionKind } from '../gql/graphql.js';
import { italianVocabulary } from '../italian-vocabulary.js';

/** The filters of the Registro, kept in the address. */
export type VariationSearch = { esito?: DecisionOutcome; tipo?: RevisionKind };

const isOutcome = (value: unknown): value is DecisionOutcome =>
  typeof value === 'string' && Object.hasOwn(italianVocabulary.outcome, value);
const isKind = (value: unknown): value is RevisionKind =>
  typeof value === 'string' && Object.hasOwn(italianVocabulary.revision, value);

/** Reads the filters of an address; an unknown one filters nothing. */
export function variationSearch({ esito, tipo }: Record<string, unknown>): VariationSearch {
  return { ...(isOutcome(esito) ? { esito } : {}), ...(isKind(tipo) ? { tipo } : {}) };
}
