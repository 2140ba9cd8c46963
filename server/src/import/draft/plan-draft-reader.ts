import { askedFacts } from '../facts/asked-facts.js';
import { documentFacts, factLines, type PlanFacts } from '../facts/document-facts.js';
import { type Answers, blockingQuestions, type ImportQuestion, NO_ANSWERS } from '../question/import-question.js';
import { yearsOf } from '../table/columns/heading-words.js';
import { printedHeading, type TableHeading } from '../table/columns/table-heading.js';
import { weightQuestion, withoutWeights } from '../table/columns/weight-owner.js';
import { type DocumentTable, documentTable, textLines } from '../table/document-table.js';
import { type PlanRow, type PlanRows, planRows, type RowReading } from '../table/plan-rows.js';
import { NO_ROW_EDITS, type RowEdits } from '../table/row-edit.js';
import type { DocumentRow } from '../text/document-rows.js';
import { answeredAreas } from './answers/answered-areas.js';
import { answeredDirections } from './answers/answered-directions.js';
import { answeredTargets } from './answers/answered-targets.js';
import { answeredDecisions } from './answers/decision-questions.js';
import { answeredCells, doubtIssues, doubtQuestions, headingDoubts, textDoubts } from './answers/doubt-questions.js';
import { correctionIssues, draftCorrections } from './answers/draft-corrections.js';
import { columnQuestions } from './answers/draft-questions.js';
import { settledDoubts } from './answers/settled-doubts.js';
import { sheetChoice } from './answers/sheet-choice.js';
import { documentForm } from './document-form.js';
import { draftIssues } from './draft-checks.js';
import { DraftEntries } from './draft-entries.js';
import { type DraftVariations, draftVariations, holdsVariations } from './draft-variations.js';
import { type ImportIssue, importError } from './import-issue.js';
import { DraftPhases } from './phases/draft-phases.js';
import type { DraftCounts, DraftResult, PlanDraft } from './plan-draft.js';

/** What a person said about a document before it is loaded. */
export interface ReadingEdits {
  readonly edits?: RowEdits;
  readonly answers?: Answers;
}

/** A draft, with the placement and use of every row of the document. */
export type PlanReading = DraftResult & {
  readonly readings: readonly RowReading[];
  /** What documents of the same form have in common (`documentForm`). */
  readonly form: string | null;
};

/**
 * Reads a plan or a variation act from the rows of its document. Pure: the same rows, edits and answers give the same
 * draft. A problem that makes the whole document unusable is an ERROR, and there is no draft then; while a blocking
 * question is open there is a provisional one.
 */
export function planReading(printedRows: readonly DocumentRow[], { edits, answers }: ReadingEdits = {}): PlanReading {
  const given = answers ?? NO_ANSWERS;
  const sheets = sheetChoice(printedRows, given);
  const { rows } = sheets;
  const lines = textLines(rows);
  const certain = lines.filter(({ doubtful = [] }) => doubtful.length === 0);
  const { table, printed } = tableOfYear(rows, documentFacts(certain), given);
  const placed = settledRows(table, answeredCells(edits ?? NO_ROW_EDITS, given), given);
  const errors = table.issues.filter(({ severity }) => severity === 'ERROR');
  const refusals = [...errors, ...emptyTable(errors, placed)];
  const warnings = table.issues.filter(({ severity }) => severity !== 'ERROR');
  const { readings } = placed;
  if (refusals.length > 0) return { ...refusedReading([...refusals, ...warnings]), readings };
  const hasVariations = holdsVariations(placed.rows);
  const asked = askedFacts(printed, { answers: given, hasVariations, lines: factLines(lines) });
  const isVariation = hasVariations || asked.facts.act.ordinal > 0;
  const weights = weightQuestion(placed.rows, { answers: given, isVariation });
  const rowsOfPlan = weights !== null && weights.answer === null ? withoutWeights(placed.rows) : placed.rows;
  const read = assembledDraft(asked.facts, { ...placed, rows: rowsOfPlan }, table, given);
  const open = [...asked.questions, ...sheets.questions, ...(weights === null ? [] : [weights]), ...read.questions];
  const questions = placedQuestions(open, printedRows, table.headings);
  const issues = [...sheets.issues, ...textDoubts(lines), ...read.issues];
  const form = documentForm(table.headings);
  if (blockingQuestions(questions).length === 0) return { ...read, issues, questions, readings, form };
  const { draft: provisional, counts } = read;
  return { draft: null, provisional, counts, issues, questions, readings, form };
}

function settledRows(table: DocumentTable, edits: RowEdits, answers: Answers): PlanRows {
  const placed = planRows(table.rows, { strays: table.strays, edits, answers });
  return { ...placed, rows: settledDoubts(placed.rows) };
}

/** A document of which nothing can be used. */
export function refusedReading(issues: readonly ImportIssue[]): PlanReading {
  return { draft: null, provisional: null, counts: null, issues, questions: [], readings: [], form: null };
}

/** The questions with the sheet, cell or page where they stand. */
function placedQuestions(
  questions: readonly ImportQuestion[],
  rows: readonly DocumentRow[],
  headings: readonly TableHeading[],
): ImportQuestion[] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  return questions.map((question) => {
    const { line, field } = question;
    const places = line === null ? undefined : byLine.get(line)?.places;
    if (line === null || places === undefined) return question;
    const heading = headings.findLast((above) => above.line <= line);
    const at = field === 'target' && heading !== undefined ? heading.positions.get('target') : undefined;
    const own = at === undefined ? null : places[at];
    const place = own ?? places.find((found) => found !== null);
    const [sheet, cell, page] = [place?.sheet ?? null, place?.cell ?? null, place?.page ?? null];
    return { ...question, place: { sheet, cell, page } };
  });
}

/** The tables, read for the plan's year: as the text, a column or a person says. */
function tableOfYear(rows: readonly DocumentRow[], facts: ReturnType<typeof documentFacts>, answers: Answers) {
  const answered = Number(answers.get('WHICH_YEAR') ?? Number.NaN);
  const year = facts.year ?? (Number.isInteger(answered) ? answered : null);
  const table = documentTable(rows, year, answers);
  const ofColumn = year === null ? (columnYear(table) ?? targetYear(table)) : null;
  if (ofColumn === null) return { table, printed: facts };
  return { table: documentTable(rows, ofColumn, answers), printed: { ...facts, year: ofColumn } };
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
    'La tabella degli obiettivi non ha righe che si possano leggere: controllare le colonne del documento, oppure ricopiare i dati nel modello da scaricare (/templates/plan.xlsx, o «traguardo template plan FILE»).';
  return [importError('NO_TABLE', message)];
}

interface AssembledDraft {
  readonly draft: PlanDraft;
  readonly counts: DraftCounts;
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
}

function assembledDraft(plan: PlanFacts, placed: PlanRows, table: DocumentTable, answers: Answers): AssembledDraft {
  const entries = new DraftEntries(plan.year);
  const phases = new DraftPhases(plan.year);
  for (const row of placed.rows) {
    entries.add(row);
    phases.add(row);
  }
  const areas = answeredAreas(entries, answers);
  for (const objective of areas.objectives) entries.objectives.set(objective.code, objective);
  const directions = answeredDirections(entries, answers);
  for (const indicator of directions.indicators) entries.indicators.set(indicator.code, indicator);
  const targets = answeredTargets(entries, answers, directions.issues);
  const { indicators, zeroConfirmed } = targets;
  for (const indicator of indicators) entries.indicators.set(indicator.code, indicator);
  const variations = draftVariations(placed.rows, entries, plan.year);
  const decisions = answeredDecisions(variations.variations, entries, answers);
  const corrections = [...draftCorrections(placed), ...directions.corrections, ...targets.corrections];
  const draft: PlanDraft = {
    ...plan,
    areas: [...entries.areas.values()],
    sectors: [...entries.sectors.values()],
    objectives: [...entries.objectives.values()],
    indicators,
    ...(phases.all().length > 0 && { phases: phases.all() }),
    variations: decisions.variations,
    discrepancies: [...entries.discrepancies, ...variations.discrepancies],
    ...(corrections.length > 0 && { corrections }),
    ...(zeroConfirmed.length > 0 && { zeroConfirmed }),
  };
  const issues = [
    ...table.issues,
    ...placed.issues,
    ...correctionIssues(placed),
    ...doubtIssues(placed.rows),
    ...headingDoubts(table.headings),
    ...targets.issues,
    ...phases.issues,
    ...variations.issues,
    ...draftIssues(entries.objectives, indicators, draft, zeroConfirmed),
  ];
  const questions = [
    ...columnQuestions(table, answers),
    ...placed.questions,
    ...doubtQuestions(placed.rows),
    ...areas.questions,
    ...directions.questions,
    ...targets.questions,
    ...decisions.questions,
  ];
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
