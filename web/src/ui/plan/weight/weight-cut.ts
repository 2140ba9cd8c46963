import type { RevisionPartsFragment } from '#ui/parts.generated.js';

export type WeightCut = { reduced: boolean; act: { ordinal: number }; objective: { code: string } };

type Decision = { revisions: readonly Pick<RevisionPartsFragment, 'kind' | 'act' | 'objective'>[] };

/** True when a decision lowers an objective's weight. */
export function cutsWeight({ revisions }: Decision, changes: readonly WeightCut[]): boolean {
  return revisions.some(
    ({ kind, act, objective }) =>
      kind === 'OBJECTIVE_WEIGHT_CHANGED' &&
      changes.some(
        (change) => change.reduced && change.act.ordinal === act.ordinal && change.objective.code === objective.code,
      ),
  );
}
