import type { RevisionKind, RevisionStatus } from '@traguardo/schema/vocabulary';
import { phaseKeyOf } from '../phase-code.js';
import type { PlanKey } from '../plan-key.js';
import { isApplied } from './applied-revision.js';
import { withListedPhases } from './listed-phases.js';
import type { Phase, StatedField, Statement, Subject } from './statement.js';

/** A stored statement, with the revision and the review it comes from; `revision` null = a column. */
export interface StoredStatement extends PlanKey {
  readonly subject: Subject;
  readonly code: string;
  /** See Statement. */
  readonly named?: string;
  readonly field: StatedField;
  readonly act: number;
  readonly phase: Phase;
  readonly number: number;
  readonly value: string | null;
  readonly line: number | null;
  readonly text: string;
  readonly revision: number | null;
  readonly review: number;
}

/** The facts that decide whether, and how, the statements of an act count: `review` is the one in force. */
export interface ReviewedRevision extends PlanKey {
  readonly act: number;
  readonly line: number;
  readonly number: number;
  readonly kind: RevisionKind;
  readonly objective: string;
  readonly indicator: string | null;
  readonly status: RevisionStatus;
  readonly certain: boolean;
  readonly review: number;
  /** The settlement of a deferred decision that brings it; null = its act does. */
  readonly settlement: number | null;
}

/** A person's statement; `number` is its ordinal among those of the same field and act. */
export interface Declaration extends PlanKey {
  readonly subject: Subject;
  readonly code: string;
  readonly field: StatedField;
  readonly act: number;
  readonly number: number;
  readonly value: string | null;
  readonly source: string;
  /** See DeclaredValue: only a correction has a reason. */
  readonly reason: string | null;
  readonly corrected: string | null;
  readonly phase: Phase | null;
  readonly words: string | null;
}

export interface StatementRows {
  readonly statements: readonly StoredStatement[];
  /** At least the doubtful, discarded, reviewed and settling ones, and those of one of the REPHRASING_KINDS. */
  readonly revisions: readonly ReviewedRevision[];
  readonly declared: readonly Declaration[];
  /** The last loaded act of each plan with settling revisions. */
  readonly lastActs: readonly (PlanKey & { readonly act: number })[];
}

export type EffectiveStatement = Statement & PlanKey;

/** Revisions that change how other words of their act must be understood. */
export const REPHRASING_KINDS = [
  'OBJECTIVE_ADDED',
  'INDICATOR_ADDED',
  'INDICATOR_REDEFINED',
  'DIRECTION_CLARIFIED',
] as const satisfies RevisionKind[];

/** Greater than every number of a document's statements: a person's statement comes after them. */
const DECLARATION_NUMBER = 1_000_000;
/** Greater than every number of a person's statement: a settlement acts after the last act. */
const SETTLEMENT_NUMBER = 2_000_000;
/** A statement that a review moves to another phase comes before the statements of that phase. */
const PHASE_OFFSET = 1_000;

/**
 * The effective statements: those of columns, those of applied revisions in the content of the review in force, and the
 * latest declarations of people. The additions and redefinitions of an act, after all reviews, decide the phase of its own
 * columns and clarifications. What the settlement of a deferred decision changes acts after the last act.
 */
export function effectiveStatements(rows: StatementRows): EffectiveStatement[] {
  const { statements, revisions, declared } = rows;
  const known = new Map(revisions.map((revision) => [revisionKey(revision, revision.number), revision]));
  const revisionOf = (row: StoredStatement) =>
    row.line === null || row.revision === null
      ? undefined
      : known.get(revisionKey({ ...row, line: row.line }, row.revision));
  const counting = withListedPhases(statements).filter((row) => counts(row, revisionOf(row)));
  const settling = counting.flatMap((row) => {
    const revision = revisionOf(row);
    return revision === undefined || revision.settlement === null ? [] : [{ row, revision }];
  });
  const settlingRows = new Set(settling.map(({ row }) => row));
  const applied = revisions.filter(isApplied);
  const ofActs = counting.filter((row) => !settlingRows.has(row));
  const context = actContext(
    ofActs,
    applied.filter(({ settlement }) => settlement === null),
  );
  const columns = ofActs.filter(({ revision }) => revision === null);
  const settled = actContext(
    [...columns, ...settlingRows],
    applied.filter(({ settlement }) => settlement !== null),
  );
  const awaiting = new Set(columns.filter((row) => awaitsSettlement(row, settled)));
  const earlier = [
    ...ofActs
      .filter((row) => !awaiting.has(row))
      .flatMap((row) =>
        row.revision === null ? columnStatement(row, context) : [revisionStatement(row, revisionOf(row), context)],
      ),
    ...latestDeclarations(declared).flatMap((row) => declaredStatements(row, context)),
  ];
  return [...earlier, ...settledColumns(awaiting, rows), ...settlementStatements(settling, earlier, rows, settled)];
}

/** Whether a column describes what only the settlement of its act's decision adds. */
function awaitsSettlement(row: StoredStatement, settled: ActContext): boolean {
  return row.act > 0 && row.field !== 'direction' && !isDenial(row) && settled.adds(row);
}

/** What an act prints and a settlement adds is in the plan after the last act, and was not there before. */
function settledColumns(columns: Iterable<StoredStatement>, { lastActs }: StatementRows): EffectiveStatement[] {
  return [...columns].flatMap((row) => {
    const found = statement(row);
    const number = SETTLEMENT_NUMBER - PHASE_OFFSET + row.number;
    const after: EffectiveStatement = { ...found, act: lastActOf(row, lastActs), phase: 'AFTER', number };
    return row.field === 'exists' ? [{ ...found, value: 'false' }, after] : [after];
  });
}

/** What settlements state, after the last act. The old value counts only where nothing else states the field: it is what
 *  the plan says by then. A clarification holds at every act, as always, but of what the settlement redefines. */
function settlementStatements(
  settling: readonly { readonly row: StoredStatement; readonly revision: ReviewedRevision }[],
  earlier: readonly EffectiveStatement[],
  { lastActs }: StatementRows,
  settled: ActContext,
): EffectiveStatement[] {
  const stated = new Set(earlier.map(subjectField));
  return settling.flatMap(({ row, revision }) => {
    const found: EffectiveStatement = { ...statement(row), source: { line: null, text: row.text }, settled: true };
    const after = { ...found, act: lastActOf(row, lastActs), number: SETTLEMENT_NUMBER + row.number };
    if (revision.kind === 'DIRECTION_CLARIFIED')
      return settled.redefines(row) ? [{ ...after, phase: 'AFTER' as const }] : [found];
    if (row.phase === 'AFTER') return [{ ...after, value: settledValue(row, revision, after.act) }];
    if (row.value !== null && stated.has(subjectField(row))) return [];
    return row.field === 'exists' && row.value === 'false' ? [found] : [after];
  });
}

/** A definition is named by the act after which it holds; that of a settlement is none of an act. */
function settledValue(row: StoredStatement, { line, settlement }: ReviewedRevision, act: number): string | null {
  return row.field === 'meaning' && row.value !== null ? `${act}/${line}.${settlement}` : row.value;
}

function lastActOf({ municipality, year, act }: StoredStatement, lastActs: StatementRows['lastActs']): number {
  const last = lastActs.find((row) => row.municipality === municipality && row.year === year);
  return Math.max(act, last?.act ?? act);
}

function subjectField({ municipality, year, subject, code, field }: EffectiveStatement | StoredStatement): string {
  return [municipality, year, subject, code, field].join('|');
}

/** A column counts; a revision's statement in the review in force, where the revision is applied. */
function counts(row: StoredStatement, revision: ReviewedRevision | undefined): boolean {
  if (row.revision === null) return true;
  return revision ? isApplied(revision) && revision.review === row.review : row.review === 0;
}

interface ActContext {
  /** Whether an act adds the subject of one of its columns. */
  adds(row: StoredStatement): boolean;
  /** Whether the columns of an act state that the subject was not in the plan before. */
  deniesBefore(row: StoredStatement): boolean;
  redefines(row: PlanKey & { readonly act: number; readonly code: string }): boolean;
}

function actContext(statements: readonly StoredStatement[], revisions: readonly ReviewedRevision[]): ActContext {
  const codes = (kind: RevisionKind) =>
    new Set(
      revisions
        .filter((revision) => revision.kind === kind)
        .map((revision) => actKey(revision, kind === 'OBJECTIVE_ADDED' ? revision.objective : revision.indicator)),
    );
  const [objectives, indicators, redefined] = [
    codes('OBJECTIVE_ADDED'),
    codes('INDICATOR_ADDED'),
    codes('INDICATOR_REDEFINED'),
  ];
  const columns = statements.filter(({ revision }) => revision === null);
  const objectiveOf = new Map(
    columns
      .filter(({ subject, field }) => subject === 'INDICATOR' && field === 'objective')
      .map((row) => [actKey(row, row.code), actKey(row, row.value)]),
  );
  const phases = new Set(
    statements
      .filter(({ subject, field, value, phase, revision }) => {
        return subject === 'PHASE' && field === 'exists' && revision !== null && value === 'true' && phase === 'AFTER';
      })
      .map((row) => actKey(row, row.code)),
  );
  const denied = new Set(columns.filter(isDenial).map((row) => `${row.subject} ${actKey(row, row.code)}`));
  return {
    adds: (row) => {
      const key = actKey(row, row.code);
      if (row.subject === 'OBJECTIVE') return objectives.has(key);
      if (row.subject === 'PHASE')
        return phases.has(key) || objectives.has(actKey(row, phaseKeyOf(row.code).objective));
      return row.subject === 'INDICATOR' && (indicators.has(key) || objectives.has(objectiveOf.get(key) ?? ''));
    },
    deniesBefore: (row) => denied.has(`${row.subject} ${actKey(row, row.code)}`),
    redefines: (row) => redefined.has(actKey(row, row.code)),
  };
}

function columnStatement(row: StoredStatement, context: ActContext): EffectiveStatement[] {
  if (row.act === 0 || row.subject === 'SECTOR') return [statement(row)];
  const isAdded = context.adds(row);
  // A column of polarity says what always was.
  if (row.field === 'direction') return [statement(row)];
  if (isDenial(row)) return isAdded ? [statement(row)] : [];
  const found = statement(withPhase(row, isAdded ? 'AFTER' : 'BEFORE'));
  if (!isAdded || row.field !== 'exists' || context.deniesBefore(row)) return [found];
  return [{ ...found, phase: 'BEFORE', value: 'false' }, found];
}

function isDenial({ field, value, phase, act }: StoredStatement): boolean {
  return field === 'exists' && value === 'false' && phase === 'BEFORE' && act > 0;
}

function revisionStatement(
  row: StoredStatement,
  revision: ReviewedRevision | undefined,
  context: ActContext,
): EffectiveStatement {
  const isClarification = revision?.kind === 'DIRECTION_CLARIFIED' && row.field === 'direction';
  return statement(isClarification ? withPhase(row, clarificationPhase(row, context)) : row);
}

/** A clarification states the permanent meaning; for an indicator that the act redefines, the new meaning. */
function clarificationPhase(row: StoredStatement | Declaration, context: ActContext): Phase {
  return context.redefines(row) ? 'AFTER' : 'BEFORE';
}

function withPhase(row: StoredStatement, phase: Phase): StoredStatement {
  return row.phase === phase ? row : { ...row, phase, number: row.number - PHASE_OFFSET };
}

function statement({ line, text, revision, review, ...row }: StoredStatement): EffectiveStatement {
  const isUnread = revision === null && row.value === null && text !== '';
  return { ...row, source: { line, text }, ...(isUnread && { unread: true }) };
}

/** A weight is the value after the act, neutralising is a decision, every other field states the value before. */
function declaredStatements(declaration: Declaration, context: ActContext): EffectiveStatement[] {
  const { source, reason, corrected, phase, words, ...row } = declaration;
  if (reason !== null && phase !== null) {
    const number = DECLARATION_NUMBER;
    return [
      { ...row, phase, number, source: { line: null, text: words ?? source }, declared: true, corrects: corrected },
    ];
  }
  if (row.value === null) return [];
  const stated: EffectiveStatement = {
    ...row,
    phase: row.field === 'weight' ? 'AFTER' : clarificationPhase(declaration, context),
    number: DECLARATION_NUMBER,
    source: { line: null, text: source },
    declared: true,
  };
  if (row.field !== 'neutralised') return [stated];
  return [
    { ...stated, phase: 'BEFORE', value: null },
    { ...stated, phase: 'AFTER' },
  ];
}

/** Of several declarations of a field and act, the last; a correction of the value before the act is another one. */
export function latestDeclarations<D extends Declaration>(declared: readonly D[]): D[] {
  const found = new Map<string, D>();
  for (const row of declared) {
    const key = [row.municipality, row.year, row.subject, row.code, row.field, row.act, row.phase].join('|');
    const known = found.get(key);
    if (known === undefined || known.number < row.number) found.set(key, row);
  }
  return [...found.values()];
}

function actKey({ municipality, year, act }: PlanKey & { readonly act: number }, code: string | null): string {
  return `${municipality}|${year}|${act}|${code}`;
}

function revisionKey(row: PlanKey & { readonly act: number; readonly line: number }, number: number): string {
  return `${actKey(row, null)}|${row.line}|${number}`;
}
