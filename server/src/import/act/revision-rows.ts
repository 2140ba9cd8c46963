import type { ActKey } from '../../plan/plan-key.js';
import type { DraftRevision, DraftVariation } from '../draft/plan-draft.js';

/** The person who reviewed the revisions before the document was loaded, and the time. */
interface Reviewer {
  readonly reviewedBy: string | null;
  readonly reviewedAt: string;
}

const UNREVIEWED = { reviewedBy: null, reviewedAt: null };

/** The rows of a variation's revisions, with their content after all reviews. */
export function revisionRows({ line, revisions }: DraftVariation, act: ActKey, reviewer: Reviewer) {
  return revisions.map((revision, index) => ({
    ...act,
    line,
    number: index + 1,
    ...contentRow(revision),
    evidence: revision.evidence?.text ?? null,
    evidenceStart: revision.evidence?.start ?? null,
    evidenceEnd: revision.evidence?.end ?? null,
    status: revision.review?.status ?? ('PROPOSED' as const),
    ...(revision.review === undefined ? UNREVIEWED : reviewer),
    review: isCorrected(revision) ? 1 : 0,
    certain: revision.certain,
    settlement: null,
    origin: (revision.review?.added ?? null) === null ? ('DOCUMENT' as const) : ('PERSON' as const),
  }));
}

/** The reviews of corrected revisions: 0 is the revision as read, 1 the correction, and 2 its confirmation or
 *  discard. */
export function reviewRows({ line, revisions }: DraftVariation, act: ActKey, reviewer: Reviewer) {
  return revisions.flatMap((revision, index) => {
    const { read = null, status = 'CORRECTED' as const } = revision.review ?? {};
    if (read === null) return [];
    const row = { ...act, line, number: index + 1, note: null };
    const corrected = { ...row, review: 1, status: 'CORRECTED' as const, ...contentRow(revision), ...reviewer };
    return [
      { ...row, review: 0, status: 'PROPOSED' as const, ...contentRow(read), ...UNREVIEWED },
      corrected,
      ...(status === 'CORRECTED' ? [] : [{ ...corrected, review: 2, status }]),
    ];
  });
}

function isCorrected({ review }: DraftRevision): boolean {
  return (review?.read ?? null) !== null;
}

function contentRow({ kind, initiative, objective, indicator, from, to, fields }: DraftRevision) {
  return {
    kind,
    initiative,
    objective,
    indicator,
    valueBefore: from,
    valueAfter: to,
    fields: JSON.stringify(fields),
  };
}
