type Place = { pathname: string; search: Readonly<Record<string, unknown>> };

/** What an address says of the sheet; the rest of it changes what stands around. */
const NAMES_SHEET = ['ente', 'anno', 'al', 'definitivo'];

/** Whether another address shows another page, or another sheet than the one somebody writes in. */
export function leavesSheet(current: Place, next: Place): boolean {
  if (current.pathname !== next.pathname) return true;
  return NAMES_SHEET.some((name) => current.search[name] !== next.search[name]);
}
