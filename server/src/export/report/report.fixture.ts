import { type Calculation, calculationText } from '../../scoring/calculation.js';
import type { IndicatorFacts, ObjectiveFacts, ReportFacts, StoredScore, VariationFacts } from './report-facts.js';

/** A score without any measured indicator. */
export const UNMEASURED: StoredScore = {
  currentValue: null,
  closedValue: null,
  currentCoverage: 0,
  currentLowerBound: null,
  currentUpperBound: null,
  initialValue: null,
  initialCoverage: 0,
  initialLowerBound: null,
  initialUpperBound: null,
  weighting: 'WEIGHTED',
  unknownWeights: 0,
  reported: 0,
  total: 0,
  easing: null,
  compared: 0,
  achieved: 0,
  partial: 0,
  missed: 0,
  notReported: 0,
  notMeasurable: 0,
};

/** A plan without any loaded document. */
export const EMPTY_PLAN: ReportFacts = {
  municipality: 'Comune di Pieve',
  municipalityInSentence: 'del Comune di Pieve',
  year: 2021,
  period: null,
  atAct: -1,
  closed: false,
  demonstration: false,
  policy: { labels: [], achieved: 100, partial: 50, lowerRule: 'MIRROR', lateDays: 0, phaseShare: 0, article: null },
  adopted: null,
  validated: null,
  extractedOn: '2022-03-01',
  dataDate: null,
  whole: UNMEASURED,
  areas: [],
  sectors: [],
  objectives: [],
  acts: [],
  variations: [],
  weightChanges: [],
  discrepancies: [],
  documents: [],
  submissions: [],
  declarations: [],
  texts: {},
  coat: null,
  mayWrite: false,
};

const UNREPORTED_CALCULATION: Calculation = {
  ...{ state: 'NO_ACTUAL', basis: 'CURRENT', kind: 'NUMBER', direction: 'HIGHER', target: '78000', range: null },
  ...{ actual: null, ratio: null, step: null, percent: null, limited: null, closed: false },
  policy: { name: 'standard', version: 1 },
};

/** An indicator without a reported value. */
export const UNREPORTED: IndicatorFacts = {
  code: '12',
  title: 'Interventi conclusi',
  kind: 'NUMBER',
  unit: null,
  direction: 'HIGHER',
  directionInferred: true,
  weight: 40,
  initialTarget: 91_690,
  initialTargetDate: null,
  initialRangeMin: null,
  initialRangeMax: null,
  target: 78_000,
  targetDate: null,
  rangeMin: null,
  rangeMax: null,
  result: {
    actual: null,
    actualDate: null,
    deviation: null,
    status: 'NOT_REPORTED',
    currentState: 'NO_ACTUAL',
    currentValue: null,
    currentRaw: null,
    currentExplanation: calculationText(UNREPORTED_CALCULATION),
    initialState: 'NO_ACTUAL',
  },
  value: null,
  note: null,
  reason: null,
  criticality: null,
  correctiveAction: null,
  noteWithheld: false,
};

/** The same one with a result just below its target. */
export const ALMOST_ACHIEVED: IndicatorFacts = {
  ...UNREPORTED,
  result: {
    ...UNREPORTED.result,
    actual: 77_999.9,
    deviation: -0.1,
    status: 'PARTIAL',
    currentState: 'SCORED',
    currentValue: 99.999872,
    currentRaw: 99.999872,
    currentExplanation: calculationText({
      ...UNREPORTED_CALCULATION,
      state: 'SCORED',
      actual: '77999.9',
      step: { rule: 'PROPORTION', reached: '77999.9', wanted: '78000' },
      percent: '99.99',
    }),
    initialState: 'SCORED',
  },
  note: 'cantiere in ritardo',
  noteWithheld: false,
};

export function objective(indicators: readonly IndicatorFacts[]): ObjectiveFacts {
  return {
    code: 'C1_0001',
    title: 'Opere pubbliche',
    definition: null,
    weight: null,
    initialWeight: null,
    area: 'area',
    sector: 'settore',
    score: UNMEASURED,
    indicators,
  };
}

/** A plan of one objective. */
export function planOf(indicators: readonly IndicatorFacts[]): ReportFacts {
  return {
    ...EMPTY_PLAN,
    atAct: 0,
    areas: [{ key: 'area', name: 'Città che cresce', kind: 'STRATEGIC', score: UNMEASURED }],
    sectors: [{ key: 'settore', name: 'Settore Tecnico', score: UNMEASURED }],
    objectives: [objective(indicators)],
  };
}

export const REQUEST: VariationFacts = {
  act: 1,
  line: 7,
  objective: 'C1_0001',
  objectiveTitle: 'Opere pubbliche',
  indicator: '12',
  request: 'Si chiede di rinviare',
  motivation: null,
  decision: 'VIENE ACCOLTA',
  readable: true,
  outcome: 'ACCEPTED',
  revisions: [],
  settlement: null,
};
