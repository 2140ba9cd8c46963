/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type SectorPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: Types.TargetBasis;
  key: string | number;
}>;


export type SectorPageQuery = { plan: { id: string, sector: { key: string, name: string, manager: string | null, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number }, statusCounts: { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number }, areas: Array<{ key: string, name: string }>, contributesTo: Array<{ code: string, title: string, sector: { key: string, name: string } }>, objectives: Array<{ code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: Types.IndicatorKind, direction: Types.Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: Types.IndicatorStatus, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null } }> }> } | null } | null };

export const SectorPageDocument: Question<SectorPageQuery, SectorPageQueryVariables> =
  "query SectorPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $key: ID!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    sector(id: $key) {\n      key\n      name\n      manager\n      score(basis: $basis) {\n        ...ScoreParts\n      }\n      easing {\n        value\n        compared\n      }\n      statusCounts {\n        ...StatusCountParts\n      }\n      areas {\n        key\n        name\n      }\n      contributesTo {\n        code\n        title\n        sector {\n          key\n          name\n        }\n      }\n      objectives {\n        ...ObjectiveRowParts\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n}\n\nfragment StatusCountParts on StatusCounts {\n  achieved\n  partial\n  missed\n  notReported\n  notMeasurable\n}\n\nfragment ObjectiveRowParts on Objective {\n  code\n  title\n  weight\n  initialWeight\n  weightReduced\n  score(basis: $basis) {\n    ...ScoreParts\n  }\n  indicators {\n    ...IndicatorRowParts\n  }\n}\n\nfragment IndicatorRowParts on Indicator {\n  code\n  title\n  kind\n  direction\n  weight\n  initialTarget\n  target\n  actual\n  status\n  attainment(basis: $basis) {\n    state\n    value\n    raw\n  }\n}";