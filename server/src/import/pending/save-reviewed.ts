import type { Queries } from '../../database/open-database.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { ImportReport } from '../act/import-report.js';
import type { ReadDocument } from '../act/read-document.js';
import { refusal, saveDraft } from '../act/save-document.js';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import type { DraftRevision, PlanDraft } from '../draft/plan-draft.js';
import { lostObjectives, withoutObjective } from '../review/load-lost-objectives.js';

/**
 * Stores a document that was reviewed before loading. Where a review leaves a revision without its objective, the
 * report refuses the document, as a review of a stored revision is refused, and the caller rolls its transaction back. A
 * revision without a review may name an objective of an act that is not loaded yet.
 */
export async function saveReviewed(queries: Queries, read: ReadDocument): Promise<ImportReport> {
  const report = await saveDraft(queries, read);
  if (!report.saved || report.changed === 0) return report;
  const { draft, document } = read;
  const lost = await lostObjectives(queries, { municipality: municipalitySlug(draft.municipality), year: draft.year });
  const issues = lostIssues(draft, new Set(lost));
  return issues.length === 0 ? report : refusal(document, issues);
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
