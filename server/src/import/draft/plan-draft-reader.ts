import { askedFacts } from '../facts/asked-facts.js';
import { documentFacts, factLines, type PlanFacts } from '../facts/document-facts.js';
import { type Answers, type ImportQuestion, NO_ANSWERS } from '../question/import-question.js';
import { type DocumentTable, documentTable, textLines } from '../table/document-table.js';
import { yearsOf } from '../table/heading-words.js';
import { type PlanRow, type PlanRows, planRows, type RowReading } from '../table/plan-rows.js';
import { NO_ROW_EDITS, type RowEdits } from '../table/row-edit.js';
import { printedHeading } from '../table/table-heading.js';
import type { DocumentRow } from '../text/document-rows.js';
import { answeredCells, doubtIssues, doubtQuestions, headingDoubts, textDoubts } from './doubt-questions.js';
import { draftIssues } from './draft-checks.js';
import { correctionIssues, draftCorrections } from './draft-corrections.js';
import { DraftEntries } from './draft-entries.js';
import { DraftPhases } from './draft-phases.js';
import { columnQuestions, draftQuestions } from './draft-questions.js';
import { type DraftVariations, draftVariations, holdsVariations } from './draft-variations.js';
import { type ImportIssue, importError } from './import-issue.js';
import type { DraftCounts, DraftResult, PlanDraft } from './plan-draft.js';
import { settledDoubts } from './settled-doubts.js';

/** What a person said about a document before it is loaded. */
export interface ReadingEdits {
  readonly edits?: RowEdits;
  readonly answers?: Answers;
}

/** A draft, with the placement and use of every row of the document. */
export type PlanReading = DraftResult & { readonly readings: readonly RowReading[] };

/**
 * Reads a plan or a variation act from the rows of its document. Pure: the same rows, edits and answers give the same
 * draft. A problem that makes the whole document unusable is an ERROR, and there is no draft then; while a blocking
 * question is open there is a provisional one.
 */
export function planReading(rows: readonly DocumentRow[], { edits, answers }: ReadingEdits = {}): PlanReading {
  const lines = textLines(rows);
  const certain = lines.filter(({ doubtful = [] }) => doubtful.length === 0);
  const { table, printed } = tableOfYear(rows, documentFacts(certain), answers ?? NO_ANSWERS);
  const placed = settledRows(table, answeredCells(edits ?? NO_ROW_EDITS, answers ?? NO_ANSWERS));
  const refusals = [...table.issues, ...emptyTable(table.issues, placed)];
  const { readings } = placed;
  if (refusals.length > 0) return { draft: null, provisional: null, issues: refusals, questions: [], readings };
  const hasVariations = holdsVariations(placed.rows);
  const asked = askedFacts(printed, { answers: answers ?? NO_ANSWERS, hasVariations, lines: factLines(lines) });
  const read = assembledDraft(asked.facts, placed, table);
  const questions = [...asked.questions, ...read.questions];
  const issues = [...textDoubts(lines), ...read.issues];
  if (!questions.some(({ blocking }) => blocking)) return { ...read, issues, questions, readings };
  return { draft: null, provisional: read.draft, issues, questions, readings };
}

function settledRows(table: DocumentTable, edits: RowEdits): PlanRows {
  const placed = planRows(table.rows, { strays: table.strays, edits });
  return { ...placed, rows: settledDoubts(placed.rows) };
}

/** The tables, read for the plan's year: as the text, a column or a person says. */
function tableOfYear(rows: readonly DocumentRow[], facts: ReturnType<typeof documentFacts>, answers: Answers) {
  const answered = Number(answers.get('WHICH_YEAR') ?? Number.NaN);
  const year = facts.year ?? (Number.isInteger(answered) ? answered : null);
  const table = documentTable(rows, year);
  const ofColumn = year === null ? (columnYear(table) ?? targetYear(table)) : null;
  if (ofColumn === null) return { table, printed: facts };
  return { table: documentTable(rows, ofColumn), printed: { ...facts, year: ofColumn } };
}

/** The year that a column "Anno" repeats in every row; null where it prints several. */
function columnYear({ rows }: DocumentTable): number | null {
  const years = new Set<string>();
  for (const { row, heading } of rows) {
    const position = heading.details.get('year');
    const cell = position === undefined ? '' : (row.cells[position] ?? '');
    if (cell !== '') years.add(cell);
  }
  const [only, ...others] = years;
  return only !== undefined && others.length === 0 && /^20\d\d$/.test(only) ? Number(only) : null;
}

/** The year that the headings of targets name, where it is only one. */
function targetYear({ headings }: DocumentTable): number | null {
  const years = new Set(
    headings.flatMap((heading) => yearsOf(printedHeading(heading, 'target') ?? '').filter((year) => year >= 2000)),
  );
  const [only, ...others] = years;
  return only !== undefined && others.length === 0 ? only : null;
}

function emptyTable(issues: readonly ImportIssue[], { rows }: PlanRows): ImportIssue[] {
  const holdsMember = rows.some(({ cells: { filled } }) => filled.has('objectiveCode') || filled.has('indicatorCode'));
  if (issues.length > 0 || holdsMember) return [];
  const message =
    'La tabella degli obiettivi non ha righe che si possano leggere: controllare le colonne del documento.';
  return [importError('NO_TABLE', message)];
}

interface AssembledDraft {
  readonly draft: PlanDraft;
  readonly counts: DraftCounts;
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
}

function assembledDraft(plan: PlanFacts, placed: PlanRows, table: DocumentTable): AssembledDraft {
  const entries = new DraftEntries(plan.year);
  const phases = new DraftPhases(plan.year);
  for (const row of placed.rows) {
    entries.add(row);
    phases.add(row);
  }
  const variations = draftVariations(placed.rows, entries, plan.year);
  const indicators = [...entries.indicators.values()];
  const corrections = draftCorrections(placed);
  const draft: PlanDraft = {
    ...plan,
    areas: [...entries.areas.values()],
    sectors: [...entries.sectors.values()],
    objectives: [...entries.objectives.values()],
    indicators,
    ...(phases.all().length > 0 && { phases: phases.all() }),
    variations: variations.variations,
    discrepancies: [...entries.discrepancies, ...variations.discrepancies],
    ...(corrections.length > 0 && { corrections }),
  };
  const issues = [
    ...placed.issues,
    ...correctionIssues(placed),
    ...doubtIssues(placed.rows),
    ...headingDoubts(table.headings),
    ...entries.issues,
    ...phases.issues,
    ...variations.issues,
    ...draftIssues(entries.objectives, indicators, draft.sectors),
  ];
  const questions = [...columnQuestions(table.headings), ...doubtQuestions(placed.rows), ...draftQuestions(draft)];
  return { draft, counts: draftCounts(draft, placed.rows, variations), issues: issues.toSorted(byLine), questions };
}

function draftCounts(draft: PlanDraft, rows: readonly PlanRow[], { variations }: DraftVariations): DraftCounts {
  const managers = new Set(rows.map(({ manager }) => manager).filter((manager) => manager !== null));
  return {
    areas: draft.areas.length,
    sectors: draft.sectors.length,
    managers: managers.size,
    objectives: draft.objectives.length,
    indicators: draft.indicators.length,
    requests: variations.filter(({ request }) => request !== null).length,
    motivations: variations.filter(({ motivation }) => motivation !== null).length,
    decisions: variations.filter(({ decision }) => decision !== null).length,
  };
}

function byLine(a: ImportIssue, b: ImportIssue): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
