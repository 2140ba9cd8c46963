import {
  type FieldDescriptors,
  type FieldsWith,
  fieldsWith,
  valuesOf,
} from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import type { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import type { RevisedField } from '@traguardo/schema/revision-shapes';
import type { DecisionOutcome, Direction, Initiative, RevisionKind } from '@traguardo/schema/vocabulary';
import { isApplied } from '../../plan/statement/applied-revision.js';
import type { ImportQuestion } from '../question/import-question.js';
import type { TableColumn } from '../table/columns/table-column.js';
import type { ImportIssue } from './import-issue.js';

/**
 * The content of a document of a municipality's plan, independent of the database.
 * Pure data: the same bytes give the same draft. Measures are canonical numbers as text ('91690', '87.5', '-3'),
 * not binary floats; null = not in the document.
 */
export interface PlanDraft {
  /** As a person writes it: "Comune di Cremona". */
  readonly municipality: string;
  readonly year: number;
  /** "2019-2021", as printed. */
  readonly period: string | null;
  readonly act: DraftAct;
  readonly areas: readonly DraftArea[];
  readonly sectors: readonly DraftSector[];
  readonly objectives: readonly DraftObjective[];
  readonly indicators: readonly DraftIndicator[];
  /** In the order of their rows; absent where the document prints none. */
  readonly phases?: readonly DraftPhase[];
  readonly variations: readonly DraftVariation[];
  /** Facts in which the document contradicts itself. */
  readonly discrepancies: readonly DraftDiscrepancy[];
  /** Cells that a person corrected before the document was loaded; absent where none was. */
  readonly corrections?: readonly DraftCorrection[];
  /** Codes of the indicators of which a person said that the printed target of zero is meant; absent where none is. */
  readonly zeroConfirmed?: readonly string[];
}

/** A cell in which a person typed another text than the printed one. */
export interface DraftCorrection {
  readonly line: number;
  readonly column: TableColumn;
  /** Of one indicator, where a row has several. */
  readonly indicator?: string;
  /** As printed; null where the cell is blank or could not be placed. */
  readonly found: string | null;
  /** As typed; null where the cell was emptied. */
  readonly edited: string | null;
}

export interface DraftAct {
  /** 5 = the fifth variation act; 0 = the original plan. */
  readonly ordinal: number;
  readonly title: string;
  /** Number and date of the deliberation, where printed. */
  readonly number: string | null;
  /** ISO date. */
  readonly adoptedOn: string | null;
}

export interface DraftArea {
  readonly name: string;
  readonly line: number;
}

export interface DraftSector {
  readonly name: string;
  readonly manager: string | null;
  readonly line: number;
}

/** One printed cell: its value and its text. `value` null with a text = printed but unreadable. */
export interface PrintedValue {
  readonly value: string | null;
  readonly text: string;
  /** Of a scan: what a cell seems to print that was not recognised with certainty. It is asked about; no value. */
  readonly likely?: string | null;
}

/** A value reached, with the heading of its column: it says of when it is. */
export interface PrintedActual extends PrintedValue {
  readonly heading: string;
}

/** The columns of a member's row: texts as printed, measures with their values. */
type PrintedFields<D extends FieldDescriptors> = Readonly<
  Record<FieldsWith<D, 'column', 'text'>, string | null> &
    Record<FieldsWith<D, 'column', 'measure'>, PrintedValue | null>
>;

export interface DraftObjective extends PrintedFields<typeof OBJECTIVE_FIELDS> {
  readonly code: string;
  /** Null where none is printed; another than `code` where the printed ones restart. */
  readonly printedCode: string | null;
  /** Names as printed in `areas` and `sectors`; null where the document has lost or never had them. */
  readonly area: string | null;
  readonly sector: string | null;
  /** The contributing sectors as printed. */
  readonly contributors: string | null;
  readonly line: number;
  /** The whole printed row. */
  readonly text: string;
}

/** What a target says beside its value. */
export interface TargetDetails {
  /** JSON as the fields of the same names have it; null where no other target is printed. */
  readonly yearTargets: string | null;
  readonly interimTargets: string | null;
  readonly baselineYear: string | null;
}

export const NO_TARGET_DETAILS: TargetDetails = { yearTargets: null, interimTargets: null, baselineYear: null };

export interface DraftIndicator extends PrintedFields<typeof INDICATOR_FIELDS>, TargetDetails {
  readonly code: string;
  /** Null where none is printed; another than `code` where the printed ones restart. */
  readonly printedCode: string | null;
  readonly objective: string;
  /** The value reached in the plan's year, where the document prints it. */
  readonly actual: PrintedActual | null;
  /** As its own column prints it; null where there is none. */
  readonly direction: Direction | null;
  readonly line: number;
  /** The whole printed row. */
  readonly text: string;
}

/** A phase of an objective, printed beside it or below it. */
export interface DraftPhase
  extends Readonly<Record<Exclude<FieldsWith<typeof PHASE_FIELDS, 'column'>, 'title'>, PrintedValue | null>> {
  /** Code of the objective. */
  readonly objective: string;
  readonly title: string;
  readonly line: number;
  /** The whole printed row. */
  readonly text: string;
}

/** An indicator of which the document prints only the code. */
export function unprintedIndicator(code: string, objective: string): DraftIndicator {
  return {
    code,
    printedCode: code,
    objective,
    actual: null,
    ...valuesOf(fieldsWith(INDICATOR_FIELDS, 'column', 'text'), () => null),
    ...valuesOf(fieldsWith(INDICATOR_FIELDS, 'column', 'measure'), () => null),
    ...NO_TARGET_DETAILS,
    direction: null,
    line: 0,
    text: '',
  };
}

/** The request, motivation and decision of one row, and what the decision changes. */
export interface DraftVariation {
  readonly objective: string;
  /** The indicator of the row; null where the row names none. */
  readonly indicator: string | null;
  readonly request: string | null;
  readonly motivation: string | null;
  readonly decision: string | null;
  /** False where the cells were cut off: the words may exist but cannot be read. */
  readonly readable: boolean;
  readonly outcome: DecisionOutcome;
  readonly revisions: readonly DraftRevision[];
  readonly line: number;
}

/** One change made by a decision, read from its words. */
export interface DraftRevision {
  readonly kind: RevisionKind;
  readonly initiative: Initiative;
  readonly objective: string;
  /** The indicator that changes, which need not be the row's; null for changes of the objective. */
  readonly indicator: string | null;
  /** Canonical number or text. `from` is the value the decision names, else the row's column, else null. */
  readonly from: string | null;
  readonly to: string | null;
  /** What changes besides `from` and `to`, e.g. a redefined indicator's target and formula. */
  readonly fields: readonly DraftFieldChange[];
  /** The words of the decision and their offsets (UTF-16, end exclusive) in the decision's cell. */
  readonly evidence: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Whether its words were understood and its values fit the plan. A doubtful one waits for a person. */
  readonly certain: boolean;
  /** Its review before the document was loaded; absent = not reviewed yet. */
  readonly review?: DraftReview;
}

/** The review of a revision before its document was loaded. */
export interface DraftReview {
  readonly status: 'CONFIRMED' | 'CORRECTED' | 'DISCARDED';
  /** The revision as read, where it was corrected, also where the correction was confirmed or discarded. */
  readonly read: DraftRevision | null;
  /** Key of a revision that a person added, not read in the document; null for the others. */
  readonly added: number | null;
}

/** Whether a revision changes anything: a person decides, and before that only a certain one does. */
export function isEffective({ certain, review }: DraftRevision): boolean {
  return isApplied({ certain, status: review?.status ?? 'PROPOSED' });
}

export interface DraftFieldChange {
  readonly field: RevisedField;
  readonly from: string | null;
  readonly to: string | null;
}

export type DiscrepancyCode = 'STATED_VALUE_DIFFERS' | 'REQUEST_DOES_NOT_MATCH_TARGET' | 'DUPLICATE_STATEMENT';

/** Two facts that contradict each other. They are stored and shown, not resolved. */
export interface DraftDiscrepancy {
  readonly code: DiscrepancyCode;
  readonly message: string;
  readonly objective: string | null;
  readonly indicator: string | null;
  readonly line: number;
  readonly text: string;
}

/** How often each kind of cell is filled. `managers` counts different managers. */
export interface DraftCounts {
  readonly areas: number;
  readonly sectors: number;
  readonly managers: number;
  readonly objectives: number;
  readonly indicators: number;
  readonly requests: number;
  readonly motivations: number;
  readonly decisions: number;
}

/** A document either gives a draft with warnings and questions, or none: because it is refused with at least one
 *  ERROR, or because a blocking question is open. Then there is a provisional draft, of which nothing may be saved. */
export type DraftResult =
  | {
      readonly draft: PlanDraft;
      readonly counts: DraftCounts;
      readonly issues: readonly ImportIssue[];
      readonly questions: readonly ImportQuestion[];
    }
  | {
      readonly draft: null;
      readonly provisional: PlanDraft | null;
      /** Of the provisional draft. */
      readonly counts: DraftCounts | null;
      readonly issues: readonly ImportIssue[];
      readonly questions: readonly ImportQuestion[];
    };
