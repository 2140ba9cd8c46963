import type { ActKey } from '../../plan/plan-key.js';
import type { DraftRevision, DraftVariation } from '../draft/plan-draft.js';

/** Who looked at the revisions before the document was loaded, and when that was. */
interface Reviewer {
  readonly reviewedBy: string | null;
  readonly reviewedAt: string;
}

const UNREVIEWED = { reviewedBy: null, reviewedAt: null };

/** A variation's revisions as they are stored: what holds after all reviews. */
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
    origin: (revision.review?.added ?? null) === null ? ('DOCUMENT' as const) : ('PERSON' as const),
  }));
}

/** Of corrected revisions: number 0 is what was read, number 1 what a person made of it, and number 2 that the
 *  correction was confirmed or discarded. */
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
