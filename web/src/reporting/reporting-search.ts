/** Which date is reported for, and whether as final account; kept in the address. */
export type ReportingSearch = { al?: string; definitivo?: 1 | 0 };

/** A day of the calendar, as ISO writes it. */
function day(given: unknown): string | undefined {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return undefined;
  const read = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(given) ? given : undefined;
}

/** Reads the choice of an address; what cannot be read was not chosen. */
export function reportingSearch(raw: Record<string, unknown>): ReportingSearch {
  const al = day(raw.al);
  return {
    ...(al === undefined ? {} : { al }),
    ...(raw.definitivo === 1 || raw.definitivo === 0 ? { definitivo: raw.definitivo } : {}),
  };
}

export const reportingParameters = ['al', 'definitivo'] as const satisfies (keyof ReportingSearch)[];
