/** What is read from a row of a file of actual values. */
export interface ReadRow {
  readonly indicator: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly asOf: string;
  readonly final: boolean;
}

/** A row of a file of actual values as everybody may see it: code, value, date and whether it is final. The printed row
 *  may hold more, such as a note, or a column that a workbook hides. */
export function readCells({ indicator, value, numerator, denominator, asOf, final }: ReadRow): string {
  return [indicator, value ?? `${numerator ?? ''}/${denominator ?? ''}`, asOf, final ? 'sì' : 'no'].join('\t');
}
