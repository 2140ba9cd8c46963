/** The names of the subjects in the audit log and the catalogue, made of natural keys. The API's own IDs
 *  are those of `node-id.ts`. */

interface OfPlan {
  readonly municipality: string;
  readonly year: number;
}

export function planName({ municipality, year }: OfPlan): string {
  return `${municipality}/${year}`;
}

/** Of variations, and with a number of their revisions. */
export function rowName(
  row: OfPlan & { readonly act: number; readonly line: number; readonly number?: number },
): string {
  const name = `${planName(row)}/${row.act}/${row.line}`;
  return row.number === undefined ? name : `${name}/${row.number}`;
}

/** Of readings: what is measured, when, as final or interim value, and which of several. */
export function readingName(
  row: OfPlan & { readonly indicator: string; readonly asOf: string; readonly final: boolean; readonly number: number },
): string {
  return `${planName(row)}/${row.indicator}/${row.asOf}/${row.final ? 'consuntivo' : 'monitoraggio'}/${row.number}`;
}
