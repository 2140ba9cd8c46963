import type { DecisionOutcome, RevisionKind } from '#gql';
import { italianVocabulary } from '#words/it/vocabulary.js';

/** The filters of the Registro, kept in the address. */
export type VariationSearch = {
  esito?: DecisionOutcome;
  tipo?: RevisionKind;
  /** An area or a sector, as `keyOf` names it. */
  area?: string;
  settore?: string;
  peso?: 'ridotto';
  ordine?: 'codice' | 'esito';
};

const isOutcome = (value: unknown): value is DecisionOutcome =>
  typeof value === 'string' && Object.hasOwn(italianVocabulary.outcome, value);
const isKind = (value: unknown): value is RevisionKind =>
  typeof value === 'string' && Object.hasOwn(italianVocabulary.revision, value);

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the filters of an address; an unknown one filters nothing. */
export function variationSearch(raw: Record<string, unknown>): VariationSearch {
  const { esito, tipo, peso, ordine } = raw;
  const area = words(raw.area);
  const settore = words(raw.settore);
  return {
    ...(isOutcome(esito) ? { esito } : {}),
    ...(isKind(tipo) ? { tipo } : {}),
    ...(area === undefined ? {} : { area }),
    ...(settore === undefined ? {} : { settore }),
    ...(peso === 'ridotto' ? { peso } : {}),
    ...(ordine === 'codice' || ordine === 'esito' ? { ordine } : {}),
  };
}

export const variationParameters = [
  'esito',
  'tipo',
  'area',
  'settore',
  'peso',
  'ordine',
] as const satisfies (keyof VariationSearch)[];
