import { printedDay } from '../../../plan/printed-day.js';
import type { DraftFieldChange, DraftRevision } from '../plan-draft.js';

/** A revision as read, with the days of a phase in ISO 8601. Words that name no day stay as they are in the main value
 *  and state nothing in another field; they leave the revision doubtful, so that a person names the day. */
export function withPhaseDays(revision: DraftRevision, year: number): DraftRevision {
  if (revision.kind === 'PHASE_POSTPONED' && revision.to !== null) {
    const day = printedDay(revision.to, year);
    return day === null ? { ...revision, certain: false } : { ...revision, to: day };
  }
  if (revision.kind !== 'PHASE_ADDED') return revision;
  const fields = revision.fields.flatMap((change) => dayChange(change, year));
  return { ...revision, fields, certain: revision.certain && fields.length === revision.fields.length };
}

function dayChange(change: DraftFieldChange, year: number): DraftFieldChange[] {
  if (change.to === null || (change.field !== 'due' && change.field !== 'start')) return [change];
  const day = printedDay(change.to, year, change.field === 'due' ? 'LAST' : 'FIRST');
  return day === null ? [] : [{ ...change, to: day }];
}
