import * as v from 'valibot';
import { parameter, word } from '#search';
import type { ListSearch } from '#ui/list/list-search.js';
import type { OverviewPageQueryVariables } from './overview.generated.js';
import type { Overview } from './overview.rows.js';

/** The sector that the Cruscotto is about, kept in its address; undefined = the whole plan. */
export const overviewSearch = v.object({ settore: parameter(word) });

type Asked = Omit<OverviewPageQueryVariables, 'municipality' | 'year' | 'atAct' | 'basis'>;

/** What the Cruscotto asks about a sector, or about the whole plan. */
export function overviewQuestion(settore: string | undefined): Asked {
  const within = settore === undefined ? {} : { sector: { id: { eq: settore } } };
  return {
    sector: settore ?? '',
    ofSector: settore !== undefined,
    objectives: { weightReduced: { eq: true }, ...within },
    furthest: { attainment: { lt: 100 }, objective: within },
    unreported: { status: { eq: 'NOT_REPORTED' }, objective: within },
    variations: within,
  };
}

/** The answers of the Cruscotto about one sector alone; null where the plan does not have it. */
export function sectorOverview(plan: Overview, settore: string): Overview | null {
  const found = plan.sectors.find(({ key }) => key === settore);
  if (found === undefined || !plan.sector) return null;
  const codes = new Set(plan.sector.objectives.map(({ code }) => code));
  return {
    ...plan,
    ...{ score: found.score, statusCounts: found.statusCounts },
    ...{ series: plan.sector.series, easing: plan.sector.easing, sectors: [found] },
    objectives: { totalCount: codes.size },
    indicators: { totalCount: found.score.total },
    weightChanges: plan.weightChanges.filter(({ objective }) => codes.has(objective.code)),
    duePhases: plan.duePhases.filter(({ objective }) => codes.has(objective.code)),
  };
}

/** The filter of the full lists behind the figures. */
export function listWithin(settore: string | undefined): ListSearch {
  return settore === undefined ? {} : { settore };
}
