import { COMMAND_LINE } from '../../account/actor.js';
import { decision, STAFF } from '../../account/permission.js';
import type { RequestContext } from '../loading/request-context.js';

/** Whether who asks works on a municipality's plans, or runs commands on the machine. Everybody else reads what was
 *  meant for everybody: no names of employees, no notes, nothing that was superseded. */
export function isStaff(
  { actor, publicReading }: Pick<RequestContext, 'actor' | 'publicReading'>,
  municipality: string,
): boolean {
  return actor === COMMAND_LINE || decision(actor, STAFF, { municipality, sectors: null }, publicReading) === 'ALLOWED';
}

/** A row about what an employee recorded, with the name for those who may know it. */
export function shownAuthor<Row extends { readonly recordedBy: string | null }>(
  context: Pick<RequestContext, 'actor' | 'publicReading'>,
  municipality: string,
  row: Row,
): Omit<Row, 'recordedBy'> & { recordedBy: string | null } {
  return { ...row, recordedBy: isStaff(context, municipality) ? row.recordedBy : null };
}
