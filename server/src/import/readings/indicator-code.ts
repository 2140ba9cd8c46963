/** "2019-1477" names indicator 1477 of the plan of 2019. */
export function bareCode(code: string, year: number): string {
  return code.startsWith(`${year}-`) ? code.slice(`${year}-`.length) : code;
}

/** Rows of a file with the codes of the plan. */
export function codedRows<R extends { readonly indicator: string }>(rows: readonly R[], year: number): R[] {
  return rows.map((row) => ({ ...row, indicator: bareCode(row.indicator, year) }));
}
