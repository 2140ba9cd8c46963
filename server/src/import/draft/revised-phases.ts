import { printedDay } from '../../plan/printed-day.js';
import type { DraftFieldChange, DraftRevision } from './plan-draft.js';

/** A revision as read, with the days of a phase in ISO 8601; words that name no day stay as they are in the main value,
 *  and state nothing in another field. */
export function withPhaseDays(revision: DraftRevision, year: number): DraftRevision {
  if (revision.kind === 'PHASE_POSTPONED') {
    return { ...revision, to: revision.to === null ? null : (printedDay(revision.to, year) ?? revision.to) };
  }
  if (revision.kind !== 'PHASE_ADDED') return revision;
  return { ...revision, fields: revision.fields.flatMap((change) => dayChange(change, year)) };
}

function dayChange(change: DraftFieldChange, year: number): DraftFieldChange[] {
  if (change.to === null || (change.field !== 'due' && change.field !== 'start')) return [change];
  const day = printedDay(change.to, year, change.field === 'due' ? 'LAST' : 'FIRST');
  return day === null ? [] : [{ ...change, to: day }];
}
