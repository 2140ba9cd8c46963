import { isoDay } from '#search';

/** Which date is reported for, and whether as final account; kept in the address. */
export type ReportingSearch = { al?: string; definitivo?: 1 | 0 };

/** Reads the choice of an address; what cannot be read was not chosen. */
export function reportingSearch(raw: Record<string, unknown>): ReportingSearch {
  const al = isoDay(raw.al);
  return {
    ...(al === undefined ? {} : { al }),
    ...(raw.definitivo === 1 || raw.definitivo === 0 ? { definitivo: raw.definitivo } : {}),
  };
}

export const reportingParameters = ['al', 'definitivo'] as const satisfies (keyof ReportingSearch)[];
