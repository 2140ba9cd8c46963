import { documentFacts, type PlanFacts, planFacts } from '../facts/document-facts.js';
import { documentTable, textLines } from '../table/document-table.js';
import { type PlanRow, type PlanRows, planRows, type RowReading } from '../table/plan-rows.js';
import { NO_ROW_EDITS, type RowEdits } from '../table/row-edit.js';
import { missingHeadings, tableHeading } from '../table/table-heading.js';
import { cellTooLongIssue, isCellTooLong } from '../text/cell-length.js';
import { decodedText } from '../text/decode.js';
import { type DocumentRow, documentRows, type Separator } from '../text/document-rows.js';
import { draftIssues } from './draft-checks.js';
import { correctionIssues, draftCorrections } from './draft-corrections.js';
import { DraftEntries } from './draft-entries.js';
import { DraftPhases } from './draft-phases.js';
import { type DraftVariations, draftVariations, holdsVariations } from './draft-variations.js';
import { type ImportIssue, importError } from './import-issue.js';
import type { DraftCounts, DraftResult, PlanDraft } from './plan-draft.js';

const SEPARATORS: readonly Separator[] = ['\t', ';', '|'];

/**
 * Reads a plan or a variation act from the bytes of its document. Pure: the same bytes and edits give the same draft.
 * A problem that makes the whole document unusable is an ERROR, and there is no draft then.
 */
export function planDraft(bytes: Uint8Array, edits?: RowEdits): DraftResult {
  const { readings, ...result } = planReading(bytes, edits);
  return result;
}

/** A draft, with the placement and use of every row of the document. */
export type PlanReading = DraftResult & { readonly readings: readonly RowReading[] };

/** Reads a document like `planDraft`, with the edits of its rows. */
export function planReading(bytes: Uint8Array, edits: RowEdits = NO_ROW_EDITS): PlanReading {
  const decoded = decodedText(bytes);
  if ('refused' in decoded) return { draft: null, issues: [decoded.refused], readings: [] };
  const rows = separatedRows(decoded.text);
  const tooLong = tooLongCell(rows);
  if (tooLong !== null) return { draft: null, issues: [tooLong], readings: [] };
  const facts = documentFacts(textLines(rows));
  const table = documentTable(rows, facts.year);
  const placed = planRows(table.rows, { strays: table.strays, edits });
  const plan = planFacts(facts, holdsVariations(placed.rows));
  const refusals = [...table.issues, ...('code' in plan ? [plan] : []), ...emptyTable(table.issues, placed)];
  const { readings } = placed;
  if ('code' in plan || refusals.length > 0) return { draft: null, issues: refusals, readings };
  return { ...assembledDraft(plan, placed), readings };
}

/** Rows by the separator that gives the most complete table heading. */
function separatedRows(text: string): DocumentRow[] {
  let best: { rows: DocumentRow[]; columns: number } = { rows: [], columns: -1 };
  for (const separator of SEPARATORS) {
    const rows = documentRows(text, separator);
    const headings = rows.map((row) => tableHeading(row, null)).filter((heading) => heading !== null);
    if (headings.some((heading) => missingHeadings(heading).length === 0)) return rows;
    const columns = headings.reduce((most, { positions }) => Math.max(most, positions.size), 0);
    if (columns > best.columns) best = { rows, columns };
  }
  return best.rows;
}

/** The first cell that is longer than any that can be read, named by the heading above it. */
function tooLongCell(rows: readonly DocumentRow[]): ImportIssue | null {
  const row = rows.find(({ cells }) => cells.some(isCellTooLong));
  if (row === undefined) return null;
  const at = row.cells.findIndex(isCellTooLong);
  const heading = rows.slice(0, rows.indexOf(row)).findLast((above) => tableHeading(above, null) !== null);
  const column = heading?.cells[at] ?? '';
  return cellTooLongIssue({ line: row.line, column: column === '' ? null : column, text: row.cells[at] ?? '' });
}

function emptyTable(issues: readonly ImportIssue[], { rows }: PlanRows): ImportIssue[] {
  if (issues.length > 0 || rows.some(({ cells }) => cells.filled.has('indicatorCode'))) return [];
  const message =
    'La tabella degli obiettivi non ha righe che si possano leggere: controllare le colonne del documento.';
  return [importError('NO_TABLE', message)];
}

function assembledDraft(plan: PlanFacts, placed: PlanRows): DraftResult {
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
    ...entries.issues,
    ...phases.issues,
    ...variations.issues,
    ...draftIssues(entries.objectives, indicators, draft.sectors),
  ];
  return { draft, counts: draftCounts(draft, placed.rows, variations), issues: issues.toSorted(byLine) };
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
