/** What a chart is of. */
export type ChartSubject =
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'objective'; readonly code: string }
  | { readonly kind: 'area' | 'sector'; readonly key: string }
  | { readonly kind: 'overview'; readonly by: 'AREA' | 'SECTOR' };

const PLAN = `
    year
    atAct
    demonstration
    municipality { slug name }
    acts { ordinal adoptedOn }`;
const ARGUMENTS = '$municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!';
const CHOSEN = 'municipality: $municipality, year: $year, atAct: $atAct';

const question = (name: string, more: string, part: string) =>
  `query ${name}(${ARGUMENTS}${more}) {\n  plan(${CHOSEN}) {${PLAN}\n${part}\n  }\n}`;

const RESULTS = 'code label attainment status';

/** The questions of the charts: those of the API, so that a chart says what every reader of the API can find. */
export const CHART_QUESTIONS = {
  indicator: question(
    'IndicatorChart',
    ', $code: String!',
    `    score(basis: $basis) { value }
    indicator(code: $code) {
      code title kind unit direction directionInferred status
      history(field: TARGET) { atAct value }
      readings { asOf date value final withdrawn supersededBy }
    }`,
  ),
  objective: question(
    'ObjectiveChart',
    ', $code: String!',
    '    objective(code: $code) { title indicators { code title status attainment(basis: $basis) { value } } }',
  ),
  area: question(
    'AreaChart',
    ', $key: ID!',
    `    area(id: $key) { name objectives { code } }\n    comparison(by: OBJECTIVE, basis: $basis) { ${RESULTS} }`,
  ),
  sector: question(
    'SectorChart',
    ', $key: ID!',
    `    sector(id: $key) { name objectives { code } }\n    comparison(by: OBJECTIVE, basis: $basis) { ${RESULTS} }`,
  ),
  overview: question(
    'OverviewChart',
    ', $by: ComparisonLevel!',
    `    comparison(by: $by, basis: $basis) { ${RESULTS} }`,
  ),
} as const satisfies Record<ChartSubject['kind'], string>;
