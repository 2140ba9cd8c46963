import type { RevisionPartsFragment, WeightChangePartsFragment } from '#ui/parts.generated.js';

export type WeightCut = Pick<WeightChangePartsFragment, 'reduced' | 'act'> & { objective: { code: string } };

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
