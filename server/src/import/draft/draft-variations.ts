import { decisionReading } from '../decision/decision-reading.js';
import { decisionContext } from '../decision/effects/decision-context.js';
import { isDoubtful } from '../table/cells/row-cells.js';
import type { TableColumn } from '../table/columns/table-column.js';
import type { PlanRow } from '../table/plan-rows.js';
import type { DraftEntries } from './draft-entries.js';
import { type ImportIssue, importWarning } from './import-issue.js';
import { withPhaseDays } from './phases/revised-phases.js';
import type { DraftDiscrepancy, DraftRevision, DraftVariation } from './plan-draft.js';
import { columnRevisions, hasNewValues, type RevisedSubject } from './statements/column-revisions.js';

export interface DraftVariations {
  readonly variations: readonly DraftVariation[];
  readonly discrepancies: readonly DraftDiscrepancy[];
  readonly issues: readonly ImportIssue[];
}

const COLUMNS: readonly TableColumn[] = ['request', 'motivation', 'decision'];

/** Columns of which a revision is made. */
const DECISIVE = [
  ...COLUMNS,
  ...(['target', 'indicatorWeight', 'objectiveWeight'] as const),
  ...(['newTarget', 'newIndicatorWeight', 'newObjectiveWeight'] as const),
];

/** The requests, motivations and decisions of a document, with what each decision changes. */
export function draftVariations(rows: readonly PlanRow[], entries: DraftEntries, year: number): DraftVariations {
  const context = decisionContext([...entries.objectives.values()], [...entries.indicators.values()], year);
  const variations: DraftVariation[] = [];
  const discrepancies: DraftDiscrepancy[] = [];
  const issues: ImportIssue[] = [];
  for (const row of rows.filter(hasVariation)) {
    const words = variationWords(row, entries);
    if (words === null) {
      issues.push(unknownObjective(row));
      continue;
    }
    const readable = !COLUMNS.some((column) => row.cells.lost.has(column));
    const isUnread = !readable && words.decision === null;
    const reading = isUnread ? null : decisionReading(words, context);
    // An act that prints old and new values and no decision is the decision itself.
    const isOwnAct = words.decision === null && hasNewValues(row);
    const outcome = isOwnAct ? 'ACCEPTED' : (reading?.outcome ?? 'NONE');
    const read = (reading?.revisions ?? []).map((revision) => withPhaseDays(revision, year));
    const revisions = withColumns(read, columnRevisions(row, revisedSubject(words, entries), { outcome, year }));
    variations.push({ ...words, readable, outcome, revisions: revisions.map((revision) => recognised(revision, row)) });
    discrepancies.push(...(reading?.discrepancies ?? []));
  }
  return { variations, discrepancies, issues };
}

/** Whether any row prints a request, motivation or decision: an original plan has none. */
export function holdsVariations(rows: readonly PlanRow[]): boolean {
  return rows.some((row) => COLUMNS.some((column) => row.cells.filled.has(column)) || hasNewValues(row));
}

function hasVariation(row: PlanRow): boolean {
  const { filled, lost } = row.cells;
  return COLUMNS.some((column) => filled.has(column) || lost.has(column)) || hasNewValues(row);
}

/** The words of a decision come before the columns of new values: they may grant less than was asked. */
function withColumns(read: readonly DraftRevision[], printed: readonly DraftRevision[]): DraftRevision[] {
  const isTold = (revision: DraftRevision) =>
    read.some(({ kind, indicator }) => kind === revision.kind && indicator === revision.indicator);
  return [...read, ...printed.filter((revision) => !isTold(revision))];
}

/** What the words or numbers of a scan change is doubtful where they were not recognised with certainty. */
function recognised(revision: DraftRevision, { cells }: PlanRow): DraftRevision {
  const isOpen = DECISIVE.some((column) => isDoubtful(cells, column));
  return isOpen ? { ...revision, certain: false } : revision;
}

function revisedSubject(
  { objective, indicator }: { readonly objective: string; readonly indicator: string | null },
  entries: DraftEntries,
): RevisedSubject {
  const printed = indicator === null ? undefined : entries.indicators.get(indicator);
  return {
    ...{ objective, indicator, target: printed?.target ?? null, indicatorWeight: printed?.weight ?? null },
    objectiveWeight: entries.objectives.get(objective)?.weight ?? null,
  };
}

/** The request, motivation and decision of a row, with its subject; null where its objective is unknown. */
function variationWords(row: PlanRow, entries: DraftEntries) {
  if (row.objective === null) return null;
  const { filled } = row.cells;
  const indicator = entries.indicatorOf(row);
  return {
    line: row.row.line,
    objective: row.objective,
    indicator: indicator !== null && entries.indicators.has(indicator) ? indicator : null,
    request: filled.get('request') ?? null,
    motivation: filled.get('motivation') ?? null,
    decision: filled.get('decision') ?? null,
  };
}

function unknownObjective(row: PlanRow): ImportIssue {
  const { line, text } = row.row;
  const message = `La richiesta o decisione alla riga ${line} non si può attribuire a un obiettivo e non è stata caricata: indicare l'obiettivo nel documento.`;
  return importWarning('PARENT_UNKNOWN', message, { line, found: text.trim() });
}
