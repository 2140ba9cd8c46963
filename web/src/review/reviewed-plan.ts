import type { RevisionContent } from '#ui/revision/revision-content.js';
import type { ReviewPageQuery } from './review.generated.js';

export type ReviewedPlan = NonNullable<ReviewPageQuery['plan']>;
export type ReviewedVariation = ReviewedPlan['variations'][number];
export type ReviewedRevision = ReviewedVariation['revisions'][number];
export type ReviewedIndicator = ReviewedPlan['indicators']['nodes'][number];
export type ReviewedObjective = ReviewedPlan['objectives']['nodes'][number];

/** The content of a revision, with codes in place of objects. */
export function contentOf({ objective, indicator, ...revision }: ReviewedRevision): RevisionContent {
  const { kind, initiative, from, to, fields } = revision;
  return {
    kind,
    initiative,
    objective: objective.code,
    indicator: indicator?.code ?? null,
    from,
    to,
    fields: fields.map((change) => ({ field: change.field, from: change.from, to: change.to })),
  };
}

type Filter = Pick<ReviewedRevision, 'status' | 'kind'>;

/** The decisions with the revisions that match the filters; without filters also those without revisions. */
export function matchingRevisions<V extends { readonly revisions: readonly Filter[] }>(
  variations: readonly V[],
  { stato, tipo }: { stato?: Filter['status'] | undefined; tipo?: Filter['kind'] | undefined },
): V[] {
  if (stato === undefined && tipo === undefined) return [...variations];
  return variations
    .map((variation) => ({
      ...variation,
      revisions: variation.revisions.filter(
        ({ status, kind }) => (stato === undefined || status === stato) && (tipo === undefined || kind === tipo),
      ),
    }))
    .filter(({ revisions }) => revisions.length > 0);
}

/** The number of items of each value. */
export function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The number of revisions not yet reviewed, and of all. */
export function reviewTally({ proposed, confirmed, corrected, discarded }: ReviewedPlan['reviewProgress']): {
  left: number;
  total: number;
} {
  return { left: proposed, total: proposed + confirmed + corrected + discarded };
}

/** The props of every part of the review. */
export type PartProps = { plan: ReviewedPlan; mayWrite: boolean };
