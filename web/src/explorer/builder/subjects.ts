import type { SubjectName } from './question-shape.js';

/** What a condition compares, and so which comparisons and which field it has. */
export type ConditionKind = 'text' | 'number' | 'whole' | 'day' | 'yesNo' | 'choice' | 'place';

export type ConditionField = {
  /** The way to the field in the filter of the API: `objective.sector.name`. */
  path: string;
  kind: ConditionKind;
  /** The values of a choice, as the API names them. */
  values?: readonly string[];
  /** A share of the API that is typed as a percentage. */
  share?: true;
  /** The list of the plan that has the values of a place. */
  places?: 'areas' | 'sectors';
};

export type Subject = {
  /** The field of the plan that lists it. */
  field: 'indicators' | 'objectives' | 'phases' | 'variations' | 'areas' | 'sectors' | 'weightChanges';
  /** A list in pages, with `nodes`, an order and groups. */
  paged: boolean;
  conditions: readonly ConditionField[];
  /** The columns that can be shown, as ways from an element; the first ones are shown at first. */
  columns: readonly string[];
  shownAtFirst: number;
  /** Orders of the API, with the column that each follows. */
  orders: Readonly<Record<string, string>>;
  groups: readonly string[];
  /** The list inside each element of which every element is a row. */
  rows?: string;
};

const STATUS = ['ACHIEVED', 'PARTIAL', 'MISSED', 'NOT_REPORTED', 'NOT_MEASURABLE'];
const KINDS = ['NUMBER', 'PERCENT', 'BINARY', 'DATE'];
const DIRECTIONS = ['HIGHER', 'LOWER', 'RANGE'];

const ofIndicators: readonly ConditionField[] = [
  { path: 'status', kind: 'choice', values: STATUS },
  { path: 'attainment', kind: 'number' },
  { path: 'objective.sector.name', kind: 'place', places: 'sectors' },
  { path: 'objective.area.name', kind: 'place', places: 'areas' },
  { path: 'title', kind: 'text' },
  { path: 'code', kind: 'text' },
  { path: 'target', kind: 'number' },
  { path: 'initialTarget', kind: 'number' },
  { path: 'actual', kind: 'number' },
  { path: 'deviation', kind: 'number' },
  { path: 'weight', kind: 'number' },
  { path: 'kind', kind: 'choice', values: KINDS },
  { path: 'direction', kind: 'choice', values: DIRECTIONS },
  { path: 'unit', kind: 'text' },
  { path: 'targetDate', kind: 'day' },
  { path: 'baseline', kind: 'number' },
  { path: 'objective.code', kind: 'text' },
  { path: 'objective.weight', kind: 'number' },
  { path: 'objective.weightReduced', kind: 'yesNo' },
];

/** What can be asked without writing GraphQL. */
const subjects = {
  indicators: {
    field: 'indicators',
    paged: true,
    conditions: ofIndicators,
    columns: [
      'code',
      'title',
      'objective.sector.name',
      'target',
      'actual',
      'attainment.value',
      'status',
      'unit',
      'initialTarget',
      'deviation',
      'weight',
      'kind',
      'direction',
      'formula',
      'objective.code',
      'objective.title',
      'objective.area.name',
      'source.document.filename',
      'source.line',
    ],
    shownAtFirst: 7,
    orders: {
      ATTAINMENT: 'attainment.value',
      CODE: 'code',
      TITLE: 'title',
      WEIGHT: 'weight',
      TARGET: 'target',
      ACTUAL: 'actual',
      DEVIATION: 'deviation',
    },
    groups: ['SECTOR', 'AREA', 'OBJECTIVE', 'STATUS', 'KIND', 'DIRECTION', 'UNIT'],
  },
  objectives: {
    field: 'objectives',
    paged: true,
    conditions: [
      { path: 'score', kind: 'number' },
      { path: 'coverage', kind: 'number', share: true },
      { path: 'sector.name', kind: 'place', places: 'sectors' },
      { path: 'area.name', kind: 'place', places: 'areas' },
      { path: 'contributors.name', kind: 'place', places: 'sectors' },
      { path: 'title', kind: 'text' },
      { path: 'code', kind: 'text' },
      { path: 'weight', kind: 'number' },
      { path: 'weightReduced', kind: 'yesNo' },
    ],
    columns: [
      'code',
      'title',
      'sector.name',
      'weight',
      'score.value',
      'score.coverage',
      'area.name',
      'initialWeight',
      'weightReduced',
      'score.reported',
      'score.total',
      'score.lowerBound',
      'score.upperBound',
      'easing.value',
      'definition',
    ],
    shownAtFirst: 6,
    orders: { SCORE: 'score.value', CODE: 'code', TITLE: 'title', WEIGHT: 'weight', COVERAGE: 'score.coverage' },
    groups: ['SECTOR', 'AREA'],
  },
  readings: {
    field: 'indicators',
    paged: true,
    rows: 'readings',
    conditions: ofIndicators,
    columns: [
      'code',
      'title',
      'readings.asOf',
      'readings.value',
      'unit',
      'readings.final',
      'objective.sector.name',
      'readings.numerator',
      'readings.denominator',
      'readings.recordedAt',
      'readings.demonstration',
    ],
    shownAtFirst: 7,
    orders: { CODE: 'code', TITLE: 'title' },
    groups: [],
  },
  variations: {
    field: 'variations',
    paged: false,
    conditions: [
      {
        path: 'outcome',
        kind: 'choice',
        values: ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED', 'CLARIFIED', 'NONE'],
      },
      {
        path: 'revisionKind',
        kind: 'choice',
        values: [
          'TARGET_CHANGED',
          'TARGET_INSERTED',
          'OBJECTIVE_WEIGHT_CHANGED',
          'INDICATOR_WEIGHT_CHANGED',
          'INDICATOR_REDEFINED',
          'INDICATOR_ADDED',
          'INDICATOR_REMOVED',
          'DIRECTION_CLARIFIED',
          'OBJECTIVE_ADDED',
          'OBJECTIVE_REMOVED',
          'OBJECTIVE_MOVED',
          'PHASE_POSTPONED',
          'NEUTRALISED',
          'OTHER',
        ],
      },
      { path: 'act', kind: 'whole' },
      { path: 'objective', kind: 'text' },
      { path: 'indicator', kind: 'text' },
      { path: 'toConfirm', kind: 'yesNo' },
    ],
    columns: [
      'objective.code',
      'objective.title',
      'indicator.title',
      'act.title',
      'outcome',
      'decision',
      'request',
      'motivation',
      'indicator.code',
      'objective.sector.name',
      'source.document.filename',
      'source.line',
    ],
    shownAtFirst: 6,
    orders: {},
    groups: [],
  },
  weightChanges: {
    field: 'weightChanges',
    paged: false,
    conditions: [],
    columns: ['objective.code', 'objective.title', 'from', 'to', 'initiative', 'act.title', 'evidence.text'],
    shownAtFirst: 7,
    orders: {},
    groups: [],
  },
  phases: {
    field: 'phases',
    paged: false,
    conditions: [
      { path: 'state', kind: 'choice', values: ['TO_DO', 'ON_TIME', 'LATE', 'DONE', 'DONE_LATE', 'REMOVED'] },
      { path: 'due', kind: 'day' },
      { path: 'percent', kind: 'number' },
      { path: 'title', kind: 'text' },
      { path: 'objective.sector.name', kind: 'place', places: 'sectors' },
      { path: 'objective.code', kind: 'text' },
    ],
    columns: ['title', 'objective.code', 'objective.title', 'due', 'state', 'percent', 'start', 'initialDue', 'doneOn'],
    shownAtFirst: 6,
    orders: {},
    groups: [],
  },
  sectors: {
    field: 'sectors',
    paged: false,
    conditions: [],
    columns: [
      'name',
      'score.value',
      'score.coverage',
      'score.reported',
      'score.total',
      'statusCounts.achieved',
      'statusCounts.partial',
      'statusCounts.missed',
      'statusCounts.notReported',
      'statusCounts.notMeasurable',
      'easing.value',
    ],
    shownAtFirst: 9,
    orders: {},
    groups: [],
  },
  areas: {
    field: 'areas',
    paged: false,
    conditions: [],
    columns: [
      'name',
      'score.value',
      'score.coverage',
      'score.reported',
      'score.total',
      'statusCounts.achieved',
      'statusCounts.partial',
      'statusCounts.missed',
      'statusCounts.notReported',
      'statusCounts.notMeasurable',
      'kind',
      'easing.value',
    ],
    shownAtFirst: 9,
    orders: {},
    groups: [],
  },
} as const satisfies Readonly<Record<SubjectName, Subject>>;

export function subjectOf(name: SubjectName): Subject {
  return subjects[name];
}
