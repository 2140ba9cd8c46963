/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type ObjectivesPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: Types.TargetBasis;
  where?: Types.ObjectiveFilter | null | undefined;
  orderBy?: Array<Types.ObjectiveOrder> | Types.ObjectiveOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type ObjectivesPageQuery = { plan: { id: string, all: { totalCount: number }, objectives: { totalCount: number, nodes: Array<{ code: string, printedCode: string | null, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, sector: { name: string } }> } } | null };

export const ObjectivesPageDocument: Question<ObjectivesPageQuery, ObjectivesPageQueryVariables> =
  "query ObjectivesPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $where: ObjectiveFilter, $orderBy: [ObjectiveOrder!], $first: Int!, $offset: Int!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    all: objectives(first: 1) {\n      totalCount\n    }\n    objectives(\n      where: $where\n      orderBy: $orderBy\n      first: $first\n      offset: $offset\n      basis: $basis\n    ) {\n      totalCount\n      nodes {\n        code\n        printedCode\n        title\n        weight\n        initialWeight\n        weightReduced\n        score(basis: $basis) {\n          ...ScoreParts\n        }\n        sector {\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";