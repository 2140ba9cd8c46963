import { answer } from '#client';
import type { ObjectiveWeightInput } from '#gql';
import { said } from '#words/words.js';
import { weightBefore } from '../declaration/declarations.js';
import { SetObjectiveWeightDocument } from '../review-writes.generated.js';
import type { ReviewedPlan } from '../reviewed-plan.js';
import { useUndoableWrite } from '../undo.js';

/** Declares weights of objectives, all or none; the server's refusals are returned as issues. */
export function useWeights(plan: ReviewedPlan) {
  const { run, error, busy } = useUndoableWrite(SetObjectiveWeightDocument);
  const key = { municipality: plan.municipality.slug, year: plan.year };
  const state = async (weights: ObjectiveWeightInput[], sentence: string) => {
    const before = weights.flatMap((weight) => {
      const objective = plan.objectives.nodes.find(({ code }) => code === weight.objective);
      return objective === undefined ? [] : [weightBefore(objective, weight)];
    });
    const result = await run({
      variables: { ...key, weights },
      sentence: ({ setObjectiveWeight: { issues } }) => (issues[0] ? said(issues[0]) : sentence),
      undo: ({ setObjectiveWeight: { issues } }) =>
        issues.length > 0 ? null : () => answer(SetObjectiveWeightDocument, { ...key, weights: before }),
    });
    return result === null ? null : result.setObjectiveWeight.issues;
  };
  return { state, error, busy };
}
