import { isoDay } from '#search';

/** What a section of the administration keeps in its address. */
export type AdministrationSearch = {
  /** The audit log of the whole install, not of one municipality. */
  ambito?: 'installazione' | undefined;
  /** Words to look for. */
  testo?: string | undefined;
  /** An action of the audit log. */
  azione?: string | undefined;
  /** Days, ISO 8601. */
  dal?: string | undefined;
  al?: string | undefined;
  /** How many rows show; none = the first page. */
  mostra?: number | undefined;
};

export const administrationParameters = [
  'ambito',
  'testo',
  'azione',
  'dal',
  'al',
  'mostra',
] as const satisfies (keyof AdministrationSearch)[];

/** A search for digits alone arrives as a number. */
const words = (given: unknown) => {
  const text = typeof given === 'number' ? String(given) : given;
  return typeof text === 'string' && text !== '' ? text : undefined;
};

/** As many rows as the server gives at once. */
export const LONGEST = 1000;

/** Reads the search of an address; what cannot be read is as if it were not there. */
export function administrationSearch(raw: Record<string, unknown>): AdministrationSearch {
  const testo = words(raw.testo);
  const azione = words(raw.azione);
  const dal = isoDay(raw.dal);
  const al = isoDay(raw.al);
  const { mostra } = raw;
  return {
    ...(raw.ambito === 'installazione' ? { ambito: 'installazione' as const } : {}),
    ...(testo === undefined ? {} : { testo }),
    ...(azione === undefined ? {} : { azione }),
    ...(dal === undefined ? {} : { dal }),
    ...(al === undefined ? {} : { al }),
    ...(typeof mostra === 'number' && Number.isInteger(mostra) && mostra > 0
      ? { mostra: Math.min(mostra, LONGEST) }
      : {}),
  };
}
