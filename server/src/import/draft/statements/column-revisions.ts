import type { DecisionOutcome, RevisionKind } from '@traguardo/schema/vocabulary';
import { type WeightOwner, weightFault } from '../../../plan/weight-range.js';
import { targetReading } from '../../table/cells/target-reading.js';
import type { DetailColumn } from '../../table/columns/column-assignment.js';
import type { PlanRow } from '../../table/plan-rows.js';
import { printedNumber } from '../../text/printed-number.js';
import type { DraftRevision, PrintedValue } from '../plan-draft.js';

/** The columns of a variation act that print the value after it, beside the one before. */
const NEW_COLUMNS: readonly DetailColumn[] = ['newTarget', 'newIndicatorWeight', 'newObjectiveWeight'];

/** The subject of a row, and what its other columns print. */
export interface RevisedSubject {
  readonly objective: string;
  readonly indicator: string | null;
  readonly target: PrintedValue | null;
  readonly indicatorWeight: PrintedValue | null;
  readonly objectiveWeight: PrintedValue | null;
}

export function hasNewValues({ cells }: PlanRow): boolean {
  return NEW_COLUMNS.some((column) => cells.details.has(column));
}

/** What the columns of old and new values change. They act where the decision accepts the request, or where the act
 *  prints no decision because it is one; with any other decision they are doubtful. */
export function columnRevisions(
  row: PlanRow,
  subject: RevisedSubject,
  { outcome, year }: { readonly outcome: DecisionOutcome; readonly year: number },
): DraftRevision[] {
  if (outcome === 'REJECTED' || outcome === 'DEFERRED') return [];
  const isGranted = outcome === 'ACCEPTED';
  const { indicator } = subject;
  return [
    indicator === null ? null : change(newTarget(row, year), subject.target, { kind: 'TARGET_CHANGED', indicator }),
    indicator === null
      ? null
      : change(newWeight(row, 'INDICATOR'), subject.indicatorWeight, { kind: 'INDICATOR_WEIGHT_CHANGED', indicator }),
    change(newWeight(row, 'OBJECTIVE'), subject.objectiveWeight, { kind: 'OBJECTIVE_WEIGHT_CHANGED', indicator: null }),
  ].flatMap((revision) =>
    revision === null
      ? []
      : [{ ...revision, objective: subject.objective, certain: isGranted && revision.from !== null }],
  );
}

type Change = Omit<DraftRevision, 'objective' | 'certain'>;

function change(
  to: string | null,
  before: PrintedValue | null,
  { kind, indicator }: { readonly kind: RevisionKind; readonly indicator: string | null },
): Change | null {
  const from = before?.value ?? null;
  if (to === null || to === from) return null;
  return { kind, indicator, initiative: 'SECTOR', from, to, fields: [], evidence: null };
}

function newTarget({ cells }: PlanRow, year: number): string | null {
  const text = cells.details.get('newTarget');
  const reading = text === undefined ? null : targetReading(text, { year, speaksOfDates: false });
  return reading?.kind === 'value' ? reading.value : null;
}

function newWeight({ cells }: PlanRow, owner: WeightOwner): string | null {
  const text = cells.details.get(owner === 'INDICATOR' ? 'newIndicatorWeight' : 'newObjectiveWeight');
  const reading = text === undefined ? null : printedNumber(text);
  return reading?.kind === 'value' && weightFault(owner, reading.value) === null ? reading.value : null;
}
