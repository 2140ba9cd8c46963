import type { ActKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import type { Loaders } from './loaders.js';

/** A row of an act as it is looked at from a state of the plan. */
export type AtState<R> = R & { readonly state: number };

/** Rows of acts, seen from a state: those of later acts are left out. */
export function rowsAtState<R extends { readonly act: number }>(
  rows: readonly R[],
  state: number,
): readonly AtState<R>[] {
  return rows.filter(({ act }) => act <= state).map((row) => ({ ...row, state }));
}

/** The objective that a row of an act names: from the state looked at, else (when that state does not hold it) from the
 *  state right after the act, else from the last state before it, else from the first. `otherwise` is the code of the
 *  objective to answer where no state holds it. */
export async function objectiveOf(
  loaders: Loaders,
  row: AtState<ActKey> & { readonly objective: string },
  otherwise?: string,
): Promise<Objective> {
  const rows = await loaders.objectiveStates.load([row.municipality, row.year, row.objective]);
  const found = rowInState(rows, row);
  if (!found && otherwise !== undefined && otherwise !== row.objective) {
    return await objectiveOf(loaders, { ...row, objective: otherwise });
  }
  if (!found) throw new Error(`Objective ${row.objective} of act ${row.act} is in no state of the plan.`);
  return found;
}

/** The indicator that a row of an act names, as `objectiveOf` chooses it; null where the row names none. */
export async function indicatorOf(
  loaders: Loaders,
  row: AtState<ActKey> & { readonly indicator: string | null },
): Promise<Indicator | null> {
  if (row.indicator === null) return null;
  return rowInState(await loaders.indicatorStates.load([row.municipality, row.year, row.indicator]), row) ?? null;
}

function rowInState<R extends { readonly atAct: number }>(
  rows: readonly R[],
  { state, act }: AtState<ActKey>,
): R | undefined {
  return (
    rows.find(({ atAct }) => atAct === state) ??
    rows.find(({ atAct }) => atAct === act) ??
    rows.findLast(({ atAct }) => atAct < act) ??
    rows[0]
  );
}

/** What the API says where its contract asks for words and the documents have none. */
const UNKNOWN = 'n.d.';

/** The title of an objective or indicator, or the word for an unknown one. */
export function titleOf({ title }: { readonly title: string | null }): string {
  return title ?? UNKNOWN;
}
