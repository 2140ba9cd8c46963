/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type ComparedScoreFragment = { id: string, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number } };

export type ComparedReasonsFragment = { id: string, easing: { notComparable: Array<{ code: string, title: string, current: { state: Types.AttainmentState }, initial: { state: Types.AttainmentState } }> } };

export type ComparisonAreasQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: Types.TargetBasis;
}>;


export type ComparisonAreasQuery = { plan: { id: string, areas: Array<{ key: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null } }>, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: Types.AttainmentState }, initial: { state: Types.AttainmentState } }> } } | null };

export type ComparisonSectorsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: Types.TargetBasis;
}>;


export type ComparisonSectorsQuery = { plan: { id: string, sectors: Array<{ key: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null } }>, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number } } | null };

export type ComparisonObjectivesQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: Types.TargetBasis;
  where?: Types.ObjectiveFilter | null | undefined;
  below?: Types.ObjectiveFilter | null | undefined;
  incomplete?: Types.ObjectiveFilter | null | undefined;
  changed?: Types.ObjectiveFilter | null | undefined;
  orderBy?: Array<Types.ObjectiveOrder> | Types.ObjectiveOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type ComparisonObjectivesQuery = { plan: { id: string, below: { totalCount: number }, incomplete: { totalCount: number }, changed: { totalCount: number }, objectives: { totalCount: number, nodes: Array<{ code: string, printedCode: string | null, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, sector: { name: string }, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null } }> }, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number } } | null };

export type ComparisonIndicatorsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: Types.TargetBasis;
  where?: Types.IndicatorFilter | null | undefined;
  below?: Types.IndicatorFilter | null | undefined;
  incomplete?: Types.IndicatorFilter | null | undefined;
  changed?: Types.IndicatorFilter | null | undefined;
  orderBy?: Array<Types.IndicatorOrder> | Types.IndicatorOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type ComparisonIndicatorsQuery = { plan: { id: string, below: { totalCount: number }, incomplete: { totalCount: number }, changed: { totalCount: number }, indicators: { totalCount: number, nodes: Array<{ code: string, printedCode: string | null, title: string, kind: Types.IndicatorKind, direction: Types.Direction, directionInferred: boolean, unit: string | null, weight: number | null, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null }, comparison: { target: number | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, actual: number | null, actualDate: string | null, deviation: number | null, status: Types.IndicatorStatus | null }, objective: { code: string, sector: { name: string } } }> }, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, easing: { value: number | null, compared: number } } | null };

export type BetweenActsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  where?: Types.VariationFilter | null | undefined;
}>;


export type BetweenActsQuery = { plan: { id: string, variationPage: { totalCount: number, nodes: Array<{ id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: Types.DecisionOutcome, settlement: { outcome: Types.DecisionOutcome, reason: string, decidedOn: string | null, recordedAt: string } | null, act: { ordinal: number, number: string | null, adoptedOn: string | null, link: string | null }, objective: { code: string, printedCode: string | null, title: string }, indicator: { code: string, printedCode: string | null, title: string } | null, revisions: Array<{ id: string, kind: Types.RevisionKind, initiative: Types.Initiative, from: string | null, to: string | null, status: Types.RevisionStatus, certain: boolean, applied: boolean, settled: boolean, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, printedCode: string | null, title: string, kind: Types.IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } | null }> } } | null };

export const ComparisonAreasDocument: Question<ComparisonAreasQuery, ComparisonAreasQueryVariables> =
  "fragment ComparedScore on Plan {\n  id\n  current: score(basis: CURRENT) {\n    ...ScoreParts\n  }\n  initial: score(basis: INITIAL) {\n    ...ScoreParts\n  }\n  easing {\n    value\n    compared\n  }\n}\n\nfragment ComparedReasons on Plan {\n  id\n  easing {\n    notComparable {\n      code\n      title\n      current: attainment(basis: CURRENT) {\n        state\n      }\n      initial: attainment(basis: INITIAL) {\n        state\n      }\n    }\n  }\n}\n\nquery ComparisonAreas($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    ...ComparedScore\n    ...ComparedReasons\n    areas {\n      key\n      name\n      score(basis: $basis) {\n        ...ScoreParts\n      }\n      easing {\n        value\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";

export const ComparisonSectorsDocument: Question<ComparisonSectorsQuery, ComparisonSectorsQueryVariables> =
  "fragment ComparedScore on Plan {\n  id\n  current: score(basis: CURRENT) {\n    ...ScoreParts\n  }\n  initial: score(basis: INITIAL) {\n    ...ScoreParts\n  }\n  easing {\n    value\n    compared\n  }\n}\n\nquery ComparisonSectors($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    ...ComparedScore\n    sectors {\n      key\n      name\n      score(basis: $basis) {\n        ...ScoreParts\n      }\n      easing {\n        value\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";

export const ComparisonObjectivesDocument: Question<ComparisonObjectivesQuery, ComparisonObjectivesQueryVariables> =
  "fragment ComparedScore on Plan {\n  id\n  current: score(basis: CURRENT) {\n    ...ScoreParts\n  }\n  initial: score(basis: INITIAL) {\n    ...ScoreParts\n  }\n  easing {\n    value\n    compared\n  }\n}\n\nquery ComparisonObjectives($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $where: ObjectiveFilter, $below: ObjectiveFilter, $incomplete: ObjectiveFilter, $changed: ObjectiveFilter, $orderBy: [ObjectiveOrder!], $first: Int!, $offset: Int!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    ...ComparedScore\n    below: objectives(where: $below, first: 1, basis: $basis) {\n      totalCount\n    }\n    incomplete: objectives(where: $incomplete, first: 1, basis: $basis) {\n      totalCount\n    }\n    changed: objectives(where: $changed, first: 1, basis: $basis) {\n      totalCount\n    }\n    objectives(\n      where: $where\n      orderBy: $orderBy\n      first: $first\n      offset: $offset\n      basis: $basis\n    ) {\n      totalCount\n      nodes {\n        code\n        printedCode\n        title\n        weight\n        initialWeight\n        weightReduced\n        sector {\n          name\n        }\n        score(basis: $basis) {\n          ...ScoreParts\n        }\n        easing {\n          value\n        }\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";

export const ComparisonIndicatorsDocument: Question<ComparisonIndicatorsQuery, ComparisonIndicatorsQueryVariables> =
  "fragment ComparedScore on Plan {\n  id\n  current: score(basis: CURRENT) {\n    ...ScoreParts\n  }\n  initial: score(basis: INITIAL) {\n    ...ScoreParts\n  }\n  easing {\n    value\n    compared\n  }\n}\n\nquery ComparisonIndicators($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $where: IndicatorFilter, $below: IndicatorFilter, $incomplete: IndicatorFilter, $changed: IndicatorFilter, $orderBy: [IndicatorOrder!], $first: Int!, $offset: Int!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    ...ComparedScore\n    below: indicators(where: $below, first: 1, basis: $basis) {\n      totalCount\n    }\n    incomplete: indicators(where: $incomplete, first: 1, basis: $basis) {\n      totalCount\n    }\n    changed: indicators(where: $changed, first: 1, basis: $basis) {\n      totalCount\n    }\n    indicators(\n      where: $where\n      orderBy: $orderBy\n      first: $first\n      offset: $offset\n      basis: $basis\n    ) {\n      totalCount\n      nodes {\n        code\n        printedCode\n        title\n        kind\n        direction\n        directionInferred\n        unit\n        weight\n        attainment(basis: $basis) {\n          state\n          value\n          raw\n        }\n        comparison(basis: $basis) {\n          target\n          targetDate\n          rangeMin\n          rangeMax\n          actual\n          actualDate\n          deviation\n          status\n        }\n        objective {\n          code\n          sector {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ScoreParts on Score {\n  value\n  coverage\n  lowerBound\n  upperBound\n  weighting\n  unknownWeights\n  reported\n  total\n  status\n}";

export const BetweenActsDocument: Question<BetweenActsQuery, BetweenActsQueryVariables> =
  "query BetweenActs($municipality: String, $year: Int, $atAct: Int, $where: VariationFilter) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    variationPage(where: $where, first: 100) {\n      totalCount\n      nodes {\n        ...VariationParts\n      }\n    }\n  }\n}\n\nfragment VariationParts on Variation {\n  id\n  request\n  motivation\n  decision\n  readable\n  outcome\n  settlement {\n    outcome\n    reason\n    decidedOn\n    recordedAt\n  }\n  act {\n    ...ActParts\n  }\n  objective {\n    code\n    printedCode\n    title\n  }\n  indicator {\n    code\n    printedCode\n    title\n  }\n  revisions {\n    ...RevisionParts\n  }\n  source {\n    ...SourceParts\n  }\n}\n\nfragment ActParts on Act {\n  ordinal\n  number\n  adoptedOn\n  link\n}\n\nfragment RevisionParts on Revision {\n  id\n  kind\n  initiative\n  from\n  to\n  status\n  certain\n  applied\n  settled\n  act {\n    ordinal\n  }\n  fields {\n    field\n    from\n    to\n  }\n  objective {\n    code\n  }\n  indicator {\n    code\n    printedCode\n    title\n    kind\n  }\n  evidence {\n    ...EvidenceParts\n  }\n}\n\nfragment EvidenceParts on Evidence {\n  text\n  start\n  end\n  source {\n    ...SourceParts\n  }\n}\n\nfragment SourceParts on Source {\n  document {\n    key\n    filename\n  }\n  line\n  page\n  sheet\n  text\n}";