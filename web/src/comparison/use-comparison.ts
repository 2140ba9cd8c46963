import type { UseQueryResult } from '@tanstack/react-query';
import type { ComparisonLevel } from '#gql';
import { useAnswer } from '#ui/answer.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import {
  type ComparedScoreFragment,
  ComparisonAreasDocument,
  ComparisonIndicatorsDocument,
  ComparisonObjectivesDocument,
  ComparisonSectorsDocument,
} from './comparison.generated.js';
import { type ComparedRow, groupRows, indicatorRows, objectiveRows } from './comparison.rows.js';

/** A plan on one level: its rows, their total number, and the result of the whole plan. */
export type Comparison = { plan: ComparedScoreFragment; rows: ComparedRow[]; total: number };

type Asked = { comparison: Comparison | null; query: UseQueryResult<unknown> };

/** The rows of a level in a state of the plan; only the query of that level is sent. */
export function useComparison(level: ComparisonLevel, atAct: number | null, enabled = true): Asked {
  const text = useWords('comparison');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  const { plan: choice, basis } = usePlanChoice();
  const asked = { ...choice, atAct, by: level, basis };
  const areas = useAnswer(ComparisonAreasDocument, asked, enabled && level === 'AREA');
  const sectors = useAnswer(ComparisonSectorsDocument, asked, enabled && level === 'SECTOR');
  const objectives = useAnswer(ComparisonObjectivesDocument, asked, enabled && level === 'OBJECTIVE');
  const indicators = useAnswer(ComparisonIndicatorsDocument, asked, enabled && level === 'INDICATOR');
  if (level === 'AREA') {
    const plan = areas.data?.plan;
    const rows = plan ? groupRows('area', plan.areas, plan.comparison, text, shared) : [];
    return { comparison: plan ? { plan, rows, total: rows.length } : null, query: areas };
  }
  if (level === 'SECTOR') {
    const plan = sectors.data?.plan;
    const rows = plan ? groupRows('sector', plan.sectors, plan.comparison, text, shared) : [];
    return { comparison: plan ? { plan, rows, total: rows.length } : null, query: sectors };
  }
  if (level === 'OBJECTIVE') {
    const plan = objectives.data?.plan;
    const rows = plan ? objectiveRows(plan.objectives.nodes, plan.comparison, text, shared) : [];
    return { comparison: plan ? { plan, rows, total: plan.objectives.totalCount } : null, query: objectives };
  }
  const plan = indicators.data?.plan;
  const rows = plan ? indicatorRows(plan.indicators.nodes, plan.comparison, names) : [];
  return { comparison: plan ? { plan, rows, total: plan.indicators.totalCount } : null, query: indicators };
}
