import { useSearch } from '@tanstack/react-router';
import type { TargetBasis } from '#gql';
import { PlanFrameDocument, type PlanFrameQuery } from '#ui/plan/plan-frame.generated.js';
import { useAnswer } from './answer.js';

export type PlanFrame = NonNullable<PlanFrameQuery['plan']>;

/** The plan, act and basis that the address names; null leaves the choice to the server. */
export function usePlanChoice() {
  const search = useSearch({ from: '__root__' });
  const basis: TargetBasis = search.base === 'INITIAL' ? 'INITIAL' : 'CURRENT';
  const plan = {
    municipality: search.ente === undefined ? null : search.ente,
    year: search.anno === undefined ? null : search.anno,
    atAct: search.variazione === undefined ? null : search.variazione,
  };
  return { plan, basis };
}

/** What stands around every page: the plans there are, and the chosen one's acts, areas and sectors. */
export function usePlanFrame() {
  return useAnswer(PlanFrameDocument, usePlanChoice().plan);
}
