import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '#client';
import { allPages } from '#ui/table/all-pages.js';
import {
  ReviewedIndicatorsDocument,
  ReviewedObjectivesDocument,
  ReviewPageDocument,
  type ReviewPageQuery,
  type ReviewPageQueryVariables,
} from './review.generated.js';

async function wholePlan(plan: ReviewPageQueryVariables, signal: AbortSignal): Promise<ReviewPageQuery> {
  const { plan: found } = await answer(ReviewPageDocument, plan, signal);
  if (found === null) return { plan: null };
  const objectives = await allPages(found.objectives, async (after) => {
    const more = await answer(ReviewedObjectivesDocument, { ...plan, after }, signal);
    return more.plan?.objectives;
  });
  const indicators = await allPages(found.indicators, async (after) => {
    const more = await answer(ReviewedIndicatorsDocument, { ...plan, after }, signal);
    return more.plan?.indicators;
  });
  return {
    plan: {
      ...found,
      objectives: { ...found.objectives, nodes: objectives },
      indicators: { ...found.indicators, nodes: indicators },
    },
  };
}

/** The plan with everything to review, with all pages of objectives and indicators. */
export function useWholePlan(plan: ReviewPageQueryVariables) {
  return useQuery({
    queryKey: [ReviewPageDocument, plan],
    queryFn: ({ signal }) => wholePlan(plan, signal),
    placeholderData: keepPreviousData,
  });
}
