import type { PlanKey } from '../../plan/plan-key.js';

export interface ReportingPlace {
  /** Key; null = the list of sectors. */
  readonly sector: string | null;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
}

/** Address of the page where a plan's values of one date are reported. `siteUrl` ends with a slash. */
export function reportingLink(siteUrl: string, { municipality, year }: PlanKey, place: ReportingPlace): string {
  const query = new URLSearchParams({
    ente: municipality,
    anno: String(year),
    al: place.asOf,
    definitivo: place.final ? '1' : '0',
  });
  return `${reportingPage(siteUrl, place.sector)}?${query}`;
}

/** The same page for a sector of a municipality, at the date that the page chooses. */
export function sectorLink(siteUrl: string, municipality: string, sector: string): string {
  return `${reportingPage(siteUrl, sector)}?${new URLSearchParams({ ente: municipality })}`;
}

function reportingPage(siteUrl: string, sector: string | null): string {
  return `${siteUrl}rendicontazione${sector === null ? '' : `/${encodeURIComponent(sector)}`}`;
}
