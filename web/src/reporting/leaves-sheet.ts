import { type Address, isLeaving } from '#ui/form/leaving.js';

/** The parameters of an address that identify the sheet; the others only change the surrounding page. */
const SHEET_PARAMETERS = ['ente', 'anno', 'al', 'definitivo'];

/** Whether another address leads to another page, or to another sheet than the edited one. */
export function leavesSheet(current: Address, next: Address): boolean {
  return isLeaving(current, next, SHEET_PARAMETERS);
}
