/** "2019-1477" names indicator 1477 of the plan of 2019. */
export function bareCode(code: string, year: number): string {
  return code.startsWith(`${year}-`) ? code.slice(`${year}-`.length) : code;
}
