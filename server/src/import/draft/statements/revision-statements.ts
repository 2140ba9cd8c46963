import { sameText } from '../../../plan/natural-key.js';
import type { StatedField, Statement, Subject } from '../../../plan/statement/statement.js';
import { phaseRevisionStatements } from '../phases/phase-statements.js';
import type { DraftRevision } from '../plan-draft.js';
import type { UnnumberedStatement } from './unnumbered-statement.js';

/** The content of a revision, as read or as corrected. */
export type RevisionContent = Omit<DraftRevision, 'evidence' | 'certain'>;

/** A revision, with the fields of its act that its statements depend on. */
export interface RevisionContext {
  /** Ordinal of the act. */
  readonly act: number;
  readonly line: number;
  /** Number of the revision among those of its line. */
  readonly revisionNumber: number;
  /** The words of the revision in the document. */
  readonly text: string;
  readonly revision: RevisionContent;
  readonly columns: ActColumns;
  /** Whether a revision of the same act redefines the indicator. */
  redefines(indicator: string): boolean;
}

/** The values that the columns of an act state. */
export interface ActColumns {
  /** By fieldKey; a cell that states nothing is left out. */
  readonly values: ReadonlyMap<string, string | null>;
  /** Codes of the indicators that the act prints under an objective. */
  indicatorsOf(objective: string): readonly string[];
}

/** The statements of one revision: the values that it names as old ones, and the new ones. */
export function revisionStatements(context: RevisionContext): UnnumberedStatement[] {
  const { objective, indicator, from, to, kind } = context.revision;
  switch (kind) {
    case 'OBJECTIVE_WEIGHT_CHANGED':
      return changeStatements(context, 'OBJECTIVE', objective, 'weight', from, to);
    case 'OBJECTIVE_ADDED':
      return additionStatements(context, 'OBJECTIVE', objective);
    case 'OBJECTIVE_REMOVED':
      return [after(context, 'OBJECTIVE', objective, 'exists', 'false')];
    case 'OBJECTIVE_MOVED':
      return fieldChanges(context, 'OBJECTIVE', objective);
    case 'PHASE_POSTPONED':
    case 'PHASE_REMOVED':
    case 'PHASE_ADDED':
      return phaseRevisionStatements(context);
    case 'NEUTRALISED':
      return (indicator === null ? context.columns.indicatorsOf(objective) : [indicator]).flatMap((code) => [
        before(context, 'INDICATOR', code, 'neutralised', null),
        after(context, 'INDICATOR', code, 'neutralised', 'true'),
      ]);
    default:
      return indicator === null ? [] : indicatorStatements(context, indicator);
  }
}

function indicatorStatements(context: RevisionContext, code: string): UnnumberedStatement[] {
  const { kind, from, to } = context.revision;
  switch (kind) {
    case 'TARGET_CHANGED':
    case 'TARGET_INSERTED':
      return changeStatements(context, 'INDICATOR', code, 'target', from, to);
    case 'INDICATOR_WEIGHT_CHANGED':
      return changeStatements(context, 'INDICATOR', code, 'weight', from, to);
    case 'INDICATOR_REDEFINED':
      return [
        before(context, 'INDICATOR', code, 'meaning', null),
        after(context, 'INDICATOR', code, 'meaning', String(context.act)),
        ...changeStatements(context, 'INDICATOR', code, 'title', from, to),
        ...fieldChanges(context, 'INDICATOR', code),
      ];
    case 'INDICATOR_ADDED':
      return additionStatements(context, 'INDICATOR', code);
    case 'INDICATOR_REMOVED':
      return [after(context, 'INDICATOR', code, 'exists', 'false')];
    case 'INDICATOR_MOVED':
      return fieldChanges(context, 'INDICATOR', code);
    case 'DIRECTION_CLARIFIED':
      // A clarification also applies to the time before (BEFORE); where the act redefines the indicator, to the new one.
      return to === null
        ? []
        : context.redefines(code)
          ? [after(context, 'INDICATOR', code, 'direction', to)]
          : [before(context, 'INDICATOR', code, 'direction', to)];
    default:
      return [];
  }
}

/** The old value where no column says the same, and the new one. Without a known old value, "none known" is stated. */
function changeStatements(
  context: RevisionContext,
  subject: Subject,
  code: string,
  field: StatedField,
  from: string | null,
  to: string | null,
): UnnumberedStatement[] {
  const column = context.columns.values.get(fieldKey({ subject, code, field }));
  // A title in a decision is a citation, often abridged or misspelt: the column is more reliable.
  const found =
    column === undefined || (from !== null && field !== 'title' && !sameText(from, column ?? ''))
      ? [before(context, subject, code, field, from)]
      : [];
  return to === null ? found : [...found, after(context, subject, code, field, to)];
}

function fieldChanges(context: RevisionContext, subject: Subject, code: string): UnnumberedStatement[] {
  return context.revision.fields.flatMap((change) => {
    const isInferred = change.field === 'kind' || change.field === 'direction';
    const column = context.columns.values.get(fieldKey({ subject, code, field: change.field }));
    const found =
      column === undefined && !isInferred ? [before(context, subject, code, change.field, change.from)] : [];
    return [...found, after(context, subject, code, change.field, change.to)];
  });
}

function additionStatements(
  context: RevisionContext,
  subject: 'OBJECTIVE' | 'INDICATOR',
  code: string,
): UnnumberedStatement[] {
  const { objective, to, fields } = context.revision;
  const column = (field: StatedField) => context.columns.values.get(fieldKey({ subject, code, field }));
  const belongs = subject === 'INDICATOR' && column('objective') === undefined;
  const exists =
    column('exists') === undefined
      ? [before(context, subject, code, 'exists', 'false'), after(context, subject, code, 'exists', 'true')]
      : [];
  return [
    ...exists,
    ...(belongs ? [after(context, subject, code, 'objective', objective)] : []),
    ...(to !== null && column('title') === undefined ? [after(context, subject, code, 'title', to)] : []),
    ...fields.map((change) => after(context, subject, code, change.field, change.to)),
  ];
}

function before(context: RevisionContext, subject: Subject, code: string, field: StatedField, value: string | null) {
  return statement(context, 'BEFORE', subject, code, field, value);
}

function after(context: RevisionContext, subject: Subject, code: string, field: StatedField, value: string | null) {
  return statement(context, 'AFTER', subject, code, field, value);
}

function statement(
  { act, line, text, revisionNumber }: RevisionContext,
  phase: Statement['phase'],
  subject: Subject,
  code: string,
  field: StatedField,
  value: string | null,
): UnnumberedStatement {
  return { subject, code, field, act, phase, value, source: { line, text }, revision: revisionNumber };
}

/** Names a field of a subject. */
export function fieldKey({ subject, code, field }: Pick<Statement, 'subject' | 'code' | 'field'>): string {
  return `${subject}|${code}|${field}`;
}
