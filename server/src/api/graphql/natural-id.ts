import type { ActKey, LineKey, PlanKey } from '../../plan/plan-key.js';
/** The public IDs: made of natural keys (municipality, year, code …), so that the same thing always has the same ID. */

export function planId({ municipality, year }: PlanKey): string {
  return `${municipality}/${year}`;
}

/** Of areas, sectors, objectives and indicators: the plan and the key or code. */
export function memberId(plan: PlanKey, key: string): string {
  return `${planId(plan)}/${key}`;
}

/** The key of a member that is named by its key or by its public ID. */
export function memberKey(plan: PlanKey, name: string): string {
  const prefix = `${planId(plan)}/`;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** Of variations, and with a number of their revisions. */
export function rowId(row: LineKey & { readonly number?: number }): string {
  const id = `${planId(row)}/${row.act}/${row.line}`;
  return row.number === undefined ? id : `${id}/${row.number}`;
}

export function discrepancyId(row: ActKey & { readonly key: string }): string {
  return `${planId(row)}/${row.act}/${row.key}`;
}

/** Of readings: what is measured, when, as final or interim value, and which of several. */
export function readingId(
  row: PlanKey & {
    readonly indicator: string;
    readonly asOf: string;
    readonly final: boolean;
    readonly number: number;
  },
): string {
  return `${planId(row)}/${row.indicator}/${row.asOf}/${row.final ? 'consuntivo' : 'monitoraggio'}/${row.number}`;
}

const ROW_ID = /^([^/]+)\/(\d{1,4})\/(\d{1,4})\/(\d{1,9})(?:\/(\d{1,9}))?$/;

/** What a variation's ID is made of; null for any other text. */
export function variationKey(id: string): LineKey | null {
  const [, municipality, year, act, line, number] = ROW_ID.exec(id) ?? [];
  if (municipality === undefined || number !== undefined) return null;
  return { municipality, year: Number(year), act: Number(act), line: Number(line) };
}

/** What a revision's ID is made of; null for any other text. */
export function revisionKey(id: string): (LineKey & { readonly number: number }) | null {
  const [, municipality, year, act, line, number] = ROW_ID.exec(id) ?? [];
  if (municipality === undefined || number === undefined) return null;
  return { municipality, year: Number(year), act: Number(act), line: Number(line), number: Number(number) };
}
