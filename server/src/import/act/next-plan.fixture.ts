import { phaseKey } from '../../plan/phase-code.js';
import type { PlanState } from '../../plan/state/plan-state.js';
import type { IndicatorState } from '../../plan/state/plan-state-indicator.js';
import type { ObjectiveState } from '../../plan/state/plan-state-objective.js';
import type { PhaseState } from '../../plan/state/plan-state-phase.js';

const SOURCE = { act: 5, line: 1, text: '' };

/** The state of an objective; fields that are left out are unknown. */
export const objectiveState = (code: string, cells: Partial<ObjectiveState> = {}): ObjectiveState => ({
  code,
  printedCode: code,
  codeGenerated: false,
  area: 'citta',
  sector: 'servizi',
  title: `Titolo di ${code}`,
  definition: null,
  contributors: null,
  weight: null,
  initialWeight: null,
  source: SOURCE,
  ...cells,
});
/** The state of an indicator, by default with a target of 40 and a weight of 50. */
export const indicatorState = (code: string, of: string, cells: Partial<IndicatorState> = {}): IndicatorState => ({
  code,
  printedCode: code,
  codeGenerated: false,
  objective: of,
  title: 'Numero di controlli',
  formula: null,
  purpose: null,
  frequency: null,
  kind: 'NUMBER',
  kindInferred: true,
  direction: 'HIGHER',
  directionInferred: true,
  weight: '50',
  target: '40',
  targetText: '40',
  targetDate: null,
  unit: null,
  unclearTarget: false,
  initialTargetDate: null,
  initialRangeMin: null,
  initialRangeMax: null,
  initialUnclear: false,
  baseline: null,
  baselineYear: null,
  yearTargets: null,
  interimTargets: null,
  initialTarget: '40',
  meaning: null,
  redefined: false,
  neutralised: false,
  rangeMin: null,
  rangeMax: null,
  tolerance: null,
  zeroConfirmed: false,
  zeroTarget: false,
  source: SOURCE,
  ...cells,
});
/** The state of a phase; cells that are left out are unknown. */
export const phaseState = (objective: string, title: string, cells: Partial<PhaseState> = {}): PhaseState => ({
  objective,
  key: phaseKey(title) ?? '',
  title,
  start: null,
  due: null,
  initialDue: null,
  weight: null,
  removed: false,
  names: [],
  source: SOURCE,
  ...cells,
});
/** A plan of two areas and two sectors, one of them without a manager. */
export const planStateOf = (
  objectives: readonly ObjectiveState[],
  indicators: readonly IndicatorState[],
  phases: readonly PhaseState[] = [],
): PlanState => ({
  atAct: 5,
  areas: [
    { key: 'citta', name: 'Città sicura', kind: 'STRATEGIC' },
    { key: 'gestione', name: 'Obiettivi Gestionali', kind: 'MANAGEMENT' },
  ],
  sectors: [
    { key: 'polizia', name: 'Polizia Locale', manager: 'Rossi Maria' },
    { key: 'servizi', name: 'Servizi', manager: null },
  ],
  objectives,
  contributions: [],
  indicators,
  phases,
});
