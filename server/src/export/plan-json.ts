import type { PlanRecord } from '../plan/record/plan-record.js';

/** A plan with its history for programs: an object with an array for each kind of thing. It is read again as it was. */
export function planJson(record: PlanRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}
