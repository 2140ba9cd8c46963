import { isToConfirm } from '@traguardo/schema/revision-state';
import type { RevisionContent } from '#ui/revision/revision-content.js';
import type { ReviewPageQuery } from './review.generated.js';
import type { ReviewSearch } from './review-search.js';

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

type Filter = Pick<ReviewedRevision, 'status' | 'kind' | 'certain'>;
type Decision<F extends Filter> = {
  readonly objective: { readonly sector: { readonly key: string } };
  readonly revisions: readonly F[];
};
type Search = Pick<ReviewSearch, 'stato' | 'tipo' | 'lettura' | 'settore'>;

/** The decisions with the revisions that match the filters, those that wait for a person first; without filters also those
 *  without revisions. */
export function matchingRevisions<V extends Decision<Filter>>(variations: readonly V[], search: Search): V[] {
  const { stato, tipo, lettura, settore } = search;
  const isFiltered = [stato, tipo, lettura, settore].some((value) => value !== undefined);
  const found = variations
    .filter(({ objective }) => settore === undefined || objective.sector.key === settore)
    .map((variation) => ({
      ...variation,
      revisions: variation.revisions.filter(
        ({ status, kind, certain }) =>
          (stato === undefined || status === stato) &&
          (tipo === undefined || kind === tipo) &&
          (lettura === undefined || certain === (lettura === 'certa')),
      ),
    }))
    .filter(({ revisions }) => !isFiltered || revisions.length > 0);
  const waits = ({ revisions }: V) => (revisions.some(isToConfirm) ? 0 : 1);
  return found.toSorted((one, other) => waits(one) - waits(other));
}

/** The revisions on the screen that one button confirms. A doubtful one is confirmed with others only where the doubtful
 *  ones are looked at. */
export function confirmedTogether<F extends Filter>(shown: readonly Decision<F>[], { lettura }: Search): F[] {
  return shown
    .flatMap(({ revisions }) => revisions)
    .filter(({ status, certain }) => status === 'PROPOSED' && certain === (lettura !== 'dubbia'));
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
