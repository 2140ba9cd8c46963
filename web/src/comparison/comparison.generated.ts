/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type ComparedScoreFragment = { id: string, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: Types.AttainmentState }, initial: { state: Types.AttainmentState } }> } };

export type ComparisonAreasQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  by: Types.ComparisonLevel;
  basis: Types.TargetBasis;
}>;


export type ComparisonAreasQuery = { plan: { id: string, comparison: Array<{ key: string, status: Types.IndicatorStatus | null }>, areas: Array<{ key: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null } }>, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: Types.AttainmentState }, initial: { state: Types.AttainmentState } }> } } | null };

export type ComparisonSectorsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  by: Types.ComparisonLevel;
  basis: Types.TargetBasis;
}>;


export type ComparisonSectorsQuery = { plan: { id: string, comparison: Array<{ key: string, status: Types.IndicatorStatus | null }>, sectors: Array<{ key: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null } }>, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: Types.AttainmentState }, initial: { state: Types.AttainmentState } }> } } | null };

export type ComparisonObjectivesQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  by: Types.ComparisonLevel;
  basis: Types.TargetBasis;
}>;


export type ComparisonObjectivesQuery = { plan: { id: string, comparison: Array<{ key: string, status: Types.IndicatorStatus | null }>, objectives: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null } }> }, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: Types.AttainmentState }, initial: { state: Types.AttainmentState } }> } } | null };

export type ComparisonIndicatorsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  by: Types.ComparisonLevel;
  basis: Types.TargetBasis;
}>;


export type ComparisonIndicatorsQuery = { plan: { id: string, comparison: Array<{ key: string, target: number | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, actual: number | null, actualDate: string | null, deviation: number | null, status: Types.IndicatorStatus | null }>, indicators: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, kind: Types.IndicatorKind, direction: Types.Direction, directionInferred: boolean, unit: string | null, weight: number | null, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null }, objective: { code: string, weight: number | null, initialWeight: number | null, weightReduced: boolean } }> }, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: Types.AttainmentState }, initial: { state: Types.AttainmentState } }> } } | null };

export type BetweenActsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type BetweenActsQuery = { plan: { id: string, variations: Array<{ id: string, decision: string | null, act: { ordinal: number }, objective: { code: string, title: string }, revisions: Array<{ id: string, kind: Types.RevisionKind, initiative: Types.Initiative, from: string | null, to: string | null, status: Types.RevisionStatus, certain: boolean, applied: boolean, settled: boolean, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: Types.IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } } | null }> }> } | null };

export const ComparisonAreasDocument: Question<ComparisonAreasQuery, ComparisonAreasQueryVariables> =
  "fragment ComparedScore on Plan {\n  id\n  current: score(basis: CURRENT) {\n    ...ScoreParts\n  }\n  initial: score(basis: INITIAL) {\n    ...ScoreParts\n  }\n  easing {\n    value\n    compared\n    notComparable {\n      code\n      title\n      current: attainment(basis: CURRENT) {\n        state\n      }\n      initial: attainment(basis: INITIAL) {\n        state\n      }\n    }\n  }\n}\n\nquery ComparisonAreas($municipality: String, $year: Int, $atAct: Int, $by: ComparisonLevel!, $basis: TargetBasis!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    ...ComparedScore\n    comparison(by: $by, basis: $basis) {\n      key\n      status\n    }\n    areas {\n      key\n      name\n      score(basis: $basis) {\n        ...ScoreParts\n      }\n      easing {\n        value\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";

export const ComparisonSectorsDocument: Question<ComparisonSectorsQuery, ComparisonSectorsQueryVariables> =
  "fragment ComparedScore on Plan {\n  id\n  current: score(basis: CURRENT) {\n    ...ScoreParts\n  }\n  initial: score(basis: INITIAL) {\n    ...ScoreParts\n  }\n  easing {\n    value\n    compared\n    notComparable {\n      code\n      title\n      current: attainment(basis: CURRENT) {\n        state\n      }\n      initial: attainment(basis: INITIAL) {\n        state\n      }\n    }\n  }\n}\n\nquery ComparisonSectors($municipality: String, $year: Int, $atAct: Int, $by: ComparisonLevel!, $basis: TargetBasis!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    ...ComparedScore\n    comparison(by: $by, basis: $basis) {\n      key\n      status\n    }\n    sectors {\n      key\n      name\n      score(basis: $basis) {\n        ...ScoreParts\n      }\n      easing {\n        value\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";

export const ComparisonObjectivesDocument: Question<ComparisonObjectivesQuery, ComparisonObjectivesQueryVariables> =
  "fragment ComparedScore on Plan {\n  id\n  current: score(basis: CURRENT) {\n    ...ScoreParts\n  }\n  initial: score(basis: INITIAL) {\n    ...ScoreParts\n  }\n  easing {\n    value\n    compared\n    notComparable {\n      code\n      title\n      current: attainment(basis: CURRENT) {\n        state\n      }\n      initial: attainment(basis: INITIAL) {\n        state\n      }\n    }\n  }\n}\n\nquery ComparisonObjectives($municipality: String, $year: Int, $atAct: Int, $by: ComparisonLevel!, $basis: TargetBasis!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    ...ComparedScore\n    comparison(by: $by, basis: $basis) {\n      key\n      status\n    }\n    objectives(first: 1000) {\n      totalCount\n      nodes {\n        id\n        code\n        title\n        weight\n        initialWeight\n        weightReduced\n        score(basis: $basis) {\n          ...ScoreParts\n        }\n        easing {\n          value\n        }\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";

export const ComparisonIndicatorsDocument: Question<ComparisonIndicatorsQuery, ComparisonIndicatorsQueryVariables> =
  "fragment ComparedScore on Plan {\n  id\n  current: score(basis: CURRENT) {\n    ...ScoreParts\n  }\n  initial: score(basis: INITIAL) {\n    ...ScoreParts\n  }\n  easing {\n    value\n    compared\n    notComparable {\n      code\n      title\n      current: attainment(basis: CURRENT) {\n        state\n      }\n      initial: attainment(basis: INITIAL) {\n        state\n      }\n    }\n  }\n}\n\nquery ComparisonIndicators($municipality: String, $year: Int, $atAct: Int, $by: ComparisonLevel!, $basis: TargetBasis!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    ...ComparedScore\n    comparison(by: $by, basis: $basis) {\n      key\n      target\n      targetDate\n      rangeMin\n      rangeMax\n      actual\n      actualDate\n      deviation\n      status\n    }\n    indicators(first: 1000) {\n      totalCount\n      nodes {\n        id\n        code\n        title\n        kind\n        direction\n        directionInferred\n        unit\n        weight\n        attainment(basis: $basis) {\n          state\n          value\n          raw\n        }\n        objective {\n          code\n          weight\n          initialWeight\n          weightReduced\n        }\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";

export const BetweenActsDocument: Question<BetweenActsQuery, BetweenActsQueryVariables> =
  "query BetweenActs($municipality: String, $year: Int, $atAct: Int) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    variations {\n      id\n      decision\n      act {\n        ordinal\n      }\n      objective {\n        code\n        title\n      }\n      revisions {\n        ...RevisionParts\n      }\n    }\n  }\n}\n\nfragment RevisionParts on Revision {\n  id\n  kind\n  initiative\n  from\n  to\n  status\n  certain\n  applied\n  settled\n  act {\n    ordinal\n  }\n  fields {\n    field\n    from\n    to\n  }\n  objective {\n    code\n  }\n  indicator {\n    code\n    title\n    kind\n  }\n  evidence {\n    ...EvidenceParts\n  }\n}\n\nfragment EvidenceParts on Evidence {\n  text\n  start\n  end\n  source {\n    ...SourceParts\n  }\n}\n\nfragment SourceParts on Source {\n  document {\n    key\n    filename\n  }\n  line\n  page\n  sheet\n  text\n}";