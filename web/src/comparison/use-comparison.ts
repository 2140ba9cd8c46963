import type { UseQueryResult } from '@tanstack/react-query';
import type { IndicatorFilter, ObjectiveFilter } from '#gql';
import { useAnswer } from '#ui/answer.js';
import { PAGE_ROWS, rowsBefore } from '#ui/list/list-search.js';
import { indicatorWhere, objectiveWhere } from '#ui/list/list-where.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import {
  type ComparedReasonsFragment,
  type ComparedScoreFragment,
  ComparisonAreasDocument,
  ComparisonIndicatorsDocument,
  ComparisonObjectivesDocument,
  ComparisonSectorsDocument,
} from './comparison.generated.js';
import { type ComparedRow, groupRows, indicatorRows, objectiveRows } from './comparison.rows.js';
import { type Counts, countsOf, indicatorOrder, objectiveOrder, orderRows } from './comparison-order.js';
import type { ComparisonLevel, ComparisonSearch } from './comparison-search.js';

/** A plan on one level: a page of its rows, how many there are in all, and the result of the whole plan. */
export type Comparison = {
  plan: ComparedScoreFragment;
  reasons: ComparedReasonsFragment | null;
  rows: ComparedRow[];
  counts: Counts;
  /** How many rows differ from the act compared with; null for areas and sectors. */
  changed: number | null;
};

/** A state of a plan. */
export type State = { year: number | null; atAct: number | null };

/** What is asked of it: by the address, or the rows of these codes, which another state is compared on. */
type Asked = { level: ComparisonLevel; state: State; search: ComparisonSearch; codes: readonly string[] | null };

type Answer = { comparison: Comparison | null; query: UseQueryResult<unknown> };

/** The filter together with a further condition. */
function also<Filter extends object>(where: Filter | null, condition: Filter): { and: Filter[] } {
  return { and: where === null ? [condition] : [where, condition] };
}

/** The filters of a page of objectives, and of what is counted about them. */
export function objectiveFilters({ level, search, codes }: Asked) {
  const filter: ObjectiveFilter | null = codes === null ? objectiveWhere(search) : { code: { in: [...codes] } };
  const changed = search.confronta === undefined ? null : also(filter, { differsFromAct: search.confronta });
  const where = search.diversi === 'si' && changed !== null && codes === null ? changed : filter;
  return {
    where: level === 'OBJECTIVE' ? where : null,
    changed,
    below: also(where, { score: { lt: 100 } }),
    incomplete: also(where, { coverage: { lt: 1 } }),
  };
}

/** The filters of a page of indicators, and of what is counted about them. */
export function indicatorFilters({ level, search, codes }: Asked) {
  const filter: IndicatorFilter | null = codes === null ? indicatorWhere(search) : { code: { in: [...codes] } };
  const changed = search.confronta === undefined ? null : also(filter, { differsFromAct: search.confronta });
  const where = search.diversi === 'si' && changed !== null && codes === null ? changed : filter;
  return {
    where: level === 'INDICATOR' ? where : null,
    changed,
    below: also(where, { attainment: { lt: 100 } }),
    incomplete: also(where, { attainment: { isNull: true } }),
  };
}

/** Areas or sectors: there are few, and all of them are loaded. */
function useGroups({ level, state, search }: Asked, enabled: boolean): Answer {
  const text = useWords('comparison');
  const shared = useWords('plan');
  const { plan: choice, basis } = usePlanChoice();
  const asked = { ...choice, ...state, basis };
  const areas = useAnswer(ComparisonAreasDocument, asked, enabled && level === 'AREA');
  const sectors = useAnswer(ComparisonSectorsDocument, asked, enabled && level === 'SECTOR');
  const answerOf = (plan: ComparedScoreFragment, found: ComparedRow[], reasons: ComparedReasonsFragment | null) => {
    const rows = orderRows(found, search);
    return { plan, reasons, rows, counts: countsOf(rows), changed: null };
  };
  if (level === 'AREA') {
    const plan = areas.data?.plan;
    const rows = plan ? groupRows('area', plan.areas, text, shared) : [];
    return { comparison: plan ? answerOf(plan, rows, plan) : null, query: areas };
  }
  const plan = sectors.data?.plan;
  const rows = plan ? groupRows('sector', plan.sectors, text, shared) : [];
  return { comparison: plan ? answerOf(plan, rows, null) : null, query: sectors };
}

/** Objectives or indicators: filtered, ordered, counted and paged by the server. */
function useMembers(asked: Asked, enabled: boolean): Answer {
  const text = useWords('comparison');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  const { plan: choice, basis } = usePlanChoice();
  const { level, state, search, codes } = asked;
  const page = { first: PAGE_ROWS, offset: codes === null ? rowsBefore(search.pagina) : 0 };
  const both = { ...choice, ...state, basis, ...page };
  const objectives = useAnswer(
    ComparisonObjectivesDocument,
    { ...both, ...objectiveFilters(asked), orderBy: objectiveOrder(search) },
    enabled && level === 'OBJECTIVE',
  );
  const indicators = useAnswer(
    ComparisonIndicatorsDocument,
    { ...both, ...indicatorFilters(asked), orderBy: indicatorOrder(search) },
    enabled && level === 'INDICATOR',
  );
  const plan = level === 'OBJECTIVE' ? objectives.data?.plan : indicators.data?.plan;
  const query = level === 'OBJECTIVE' ? objectives : indicators;
  if (!plan) return { comparison: null, query };
  const list = 'objectives' in plan ? plan.objectives : plan.indicators;
  const rows =
    'objectives' in plan
      ? objectiveRows(plan.objectives.nodes, text, shared)
      : indicatorRows(plan.indicators.nodes, names);
  const { below, incomplete, changed } = plan;
  const counts = { total: list.totalCount, below: below.totalCount, incomplete: incomplete.totalCount };
  return { comparison: { plan, reasons: null, rows, counts, changed: changed.totalCount }, query };
}

/** The rows of a level in a state of the plan; only the query of that level is sent. */
export function useComparison(asked: Asked, enabled = true): Answer {
  const isGroup = asked.level === 'AREA' || asked.level === 'SECTOR';
  const groups = useGroups(asked, enabled && isGroup);
  const members = useMembers(asked, enabled && !isGroup);
  return isGroup ? groups : members;
}
