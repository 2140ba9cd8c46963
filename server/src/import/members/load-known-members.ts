import type { Queries } from '../../database/open-database.js';
import { groupKey } from '../../plan/natural-key.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { UNSTATED_SECTOR } from '../../plan/state/plan-state-objective.js';
import { storedTimeline } from '../../scoring/stored/derived-rows.js';
import type { KnownMember } from './member-search.js';
import type { KnownMembers } from './placed-draft.js';

/** The members of a plan at any of its acts, with every title that they had; none where no document is loaded.
 *  `without` = as the other acts have them, where a document of that one is recognised anew. */
export async function knownMembers(
  queries: Queries,
  plan: PlanKey,
  without: number | null = null,
): Promise<KnownMembers> {
  const { states } = await storedTimeline(queries, plan, without);
  const unstated = groupKey(UNSTATED_SECTOR);
  return {
    objectives: collected(
      states.flatMap(({ objectives }) =>
        objectives.map((each) => ({ ...each, parent: each.sector === unstated ? null : each.sector })),
      ),
    ),
    indicators: collected(
      states.flatMap(({ indicators }) => indicators.map((each) => ({ ...each, parent: each.objective }))),
    ),
  };
}

type StateMember = Pick<KnownMember, 'code' | 'printedCode' | 'codeGenerated' | 'parent'> & {
  readonly title: string | null;
};

/** One member for each code, as the last state has it. */
function collected(members: readonly StateMember[]): KnownMember[] {
  const known = new Map<string, KnownMember>();
  for (const { code, printedCode, codeGenerated, title, parent } of members) {
    const titles = known.get(code)?.titles ?? [];
    known.set(code, {
      ...{ code, printedCode, codeGenerated, parent },
      titles: title === null || titles.at(-1) === title ? titles : [...titles, title],
    });
  }
  return [...known.values()];
}
