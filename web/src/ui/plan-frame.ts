import { useSearch } from '@tanstack/react-router';
import type { TargetBasis } from '#gql';
import { PlanFrameDocument, type PlanFrameQuery } from '#ui/plan/plan-frame.generated.js';
import { useAnswer } from './answer.js';

export type PlanFrame = NonNullable<PlanFrameQuery['plan']>;

/** The plan, act and basis in the address; null leaves the choice to the server. */
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

/** The data of the frame around every page: the available plans, and the chosen plan's acts, areas and sectors. */
export function usePlanFrame() {
  return useAnswer(PlanFrameDocument, usePlanChoice().plan);
}
