import type { Queries } from '../../database/open-database.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { ImportReport } from '../act/import-report.js';
import type { ReadDocument } from '../act/read-document.js';
import { refusal, type SavedDocument, saveWithActuals } from '../act/save-document.js';
import { NO_ACTUALS } from '../actuals/save-actuals.js';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import type { DraftRevision, PlanDraft } from '../draft/plan-draft.js';
import { lostObjectives, withoutObjective } from '../review/load-lost-objectives.js';

/**
 * Stores a document that was reviewed before loading. Where a review leaves a revision without its objective, the
 * report refuses the document, as a review of a stored revision is refused, and the caller rolls its transaction back. A
 * revision without a review may name an objective of an act that is not loaded yet.
 */
export async function saveReviewed(queries: Queries, read: ReadDocument): Promise<ImportReport> {
  return (await saveReviewedActuals(queries, read)).report;
}

/** The same, with what became of the actual values that the document prints. */
export async function saveReviewedActuals(queries: Queries, read: ReadDocument): Promise<SavedDocument> {
  const saved = await saveWithActuals(queries, read);
  if (!saved.report.saved || saved.report.changed === 0) return saved;
  const { draft, document } = read;
  const lost = await lostObjectives(queries, { municipality: municipalitySlug(draft.municipality), year: draft.year });
  const issues = lostIssues(draft, new Set(lost));
  return issues.length === 0 ? saved : { report: refusal(document, issues), actuals: NO_ACTUALS };
}

function lostIssues({ variations }: PlanDraft, lost: ReadonlySet<string>): ImportIssue[] {
  return variations.flatMap(({ line, revisions }) =>
    revisions
      .filter((revision) => isChanged(revision) && lost.has(revision.objective))
      .map(({ objective }) => importError('PARENT_UNKNOWN', withoutObjective(objective), { line, found: objective })),
  );
}

/** Whether a person corrected or added a revision. */
function isChanged({ review }: DraftRevision): boolean {
  return review !== undefined && (review.status !== 'CONFIRMED' || review.read !== null || review.added !== null);
}
