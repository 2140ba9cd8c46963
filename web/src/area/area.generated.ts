/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type AreaPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: Types.TargetBasis;
  key: string | number;
}>;


export type AreaPageQuery = { plan: { id: string, area: { key: string, name: string, kind: Types.AreaKind, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number }, statusCounts: { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number }, sectors: Array<{ key: string, name: string }>, objectives: Array<{ code: string, printedCode: string | null, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, printedCode: string | null, title: string, kind: Types.IndicatorKind, direction: Types.Direction, directionInferred: boolean, weight: number | null, initialTarget: number | null, target: number | null, unit: string | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, actual: number | null, actualDate: string | null, status: Types.IndicatorStatus, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null } }> }> } | null } | null };

export const AreaPageDocument: Question<AreaPageQuery, AreaPageQueryVariables> =
  "query AreaPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $key: ID!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    area(id: $key) {\n      key\n      name\n      kind\n      score(basis: $basis) {\n        ...ScoreParts\n      }\n      easing {\n        value\n        compared\n      }\n      statusCounts {\n        ...StatusCountParts\n      }\n      sectors {\n        key\n        name\n      }\n      objectives {\n        ...ObjectiveRowParts\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n}\n\nfragment StatusCountParts on StatusCounts {\n  achieved\n  partial\n  missed\n  notReported\n  notMeasurable\n}\n\nfragment ObjectiveRowParts on Objective {\n  code\n  printedCode\n  title\n  weight\n  initialWeight\n  weightReduced\n  score(basis: $basis) {\n    ...ScoreParts\n  }\n  indicators {\n    ...IndicatorRowParts\n  }\n}\n\nfragment IndicatorRowParts on Indicator {\n  code\n  printedCode\n  title\n  kind\n  direction\n  directionInferred\n  weight\n  initialTarget\n  target\n  unit\n  targetDate\n  rangeMin\n  rangeMax\n  actual\n  actualDate\n  status\n  attainment(basis: $basis) {\n    state\n    value\n    raw\n  }\n}";