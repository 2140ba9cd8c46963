/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type IndicatorsPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: Types.TargetBasis;
  where?: Types.IndicatorFilter | null | undefined;
  orderBy?: Array<Types.IndicatorOrder> | Types.IndicatorOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type IndicatorsPageQuery = { plan: { id: string, all: { totalCount: number }, indicators: { totalCount: number, nodes: Array<{ code: string, printedCode: string | null, title: string, kind: Types.IndicatorKind, direction: Types.Direction, directionInferred: boolean, weight: number | null, initialTarget: number | null, target: number | null, unit: string | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, actual: number | null, actualDate: string | null, status: Types.IndicatorStatus, comparison: { target: number | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, status: Types.IndicatorStatus | null }, objective: { code: string, printedCode: string | null, title: string, sector: { name: string } }, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null } }> } } | null };

export const IndicatorsPageDocument: Question<IndicatorsPageQuery, IndicatorsPageQueryVariables> =
  "query IndicatorsPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $where: IndicatorFilter, $orderBy: [IndicatorOrder!], $first: Int!, $offset: Int!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    all: indicators(first: 1) {\n      totalCount\n    }\n    indicators(\n      where: $where\n      orderBy: $orderBy\n      first: $first\n      offset: $offset\n      basis: $basis\n    ) {\n      totalCount\n      nodes {\n        ...IndicatorRowParts\n        comparison(basis: $basis) {\n          target\n          targetDate\n          rangeMin\n          rangeMax\n          status\n        }\n        objective {\n          code\n          printedCode\n          title\n          sector {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment IndicatorRowParts on Indicator {\n  code\n  printedCode\n  title\n  kind\n  direction\n  directionInferred\n  weight\n  initialTarget\n  target\n  unit\n  targetDate\n  rangeMin\n  rangeMax\n  actual\n  actualDate\n  status\n  attainment(basis: $basis) {\n    state\n    value\n    raw\n  }\n}";