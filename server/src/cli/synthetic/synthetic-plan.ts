import { fieldsWith, valuesOf } from '@traguardo/schema/fields/field-descriptor';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { Direction } from '@traguardo/schema/vocabulary';
import {
  type DraftIndicator,
  type DraftObjective,
  type PlanDraft,
  type PrintedValue,
  unprintedIndicator,
} from '../../import/draft/plan-draft.js';
import type { NewReading } from '../../reading/stored/record-readings.js';

/** Which invented plan: the same numbers give the same plan, whatever else is made beside it. */
export interface SyntheticPlan {
  readonly seed: number;
  /** Of its municipality, from 1. */
  readonly place: number;
  readonly year: number;
  readonly indicators: number;
}

export interface SyntheticContent {
  readonly draft: PlanDraft;
  /** One line for each indicator, as the draft numbers them. */
  readonly text: string;
  /** For about nine indicators in ten. */
  readonly readings: readonly NewReading[];
}

const INDICATORS_OF_OBJECTIVE = 5;
const OBJECTIVES_OF_SECTOR = 10;
const WEIGHTS = ['30', '25', '20', '15', '10'] as const;

const AREAS = [
  'Una città che cresce',
  'Ambiente e territorio',
  'Scuola e giovani',
  'Comunità e salute',
  'Cultura e turismo',
  'Mobilità',
  'Sicurezza urbana',
  'Obiettivi gestionali',
] as const;
const SECTORS = [
  'Affari generali',
  'Risorse umane',
  'Bilancio e tributi',
  'Lavori pubblici',
  'Urbanistica',
  'Ambiente',
  'Polizia locale',
  'Servizi sociali',
  'Istruzione',
  'Cultura',
  'Anagrafe',
  'Sistemi informativi',
  'Patrimonio',
  'Attività produttive',
  'Sport',
  'Manutenzioni',
] as const;
const ACTIONS = ['Sviluppo', 'Revisione', 'Completamento', 'Potenziamento', 'Semplificazione', 'Attuazione'] as const;
const THINGS = [
  'dei servizi allo sportello',
  'della manutenzione degli edifici scolastici',
  'dei controlli sul territorio',
  'del recupero delle entrate',
  'della rete ciclabile',
  'dell’assistenza domiciliare',
  'degli acquisti verdi',
] as const;

interface MeasureKind {
  readonly title: string;
  readonly formula: string;
  readonly direction: Direction;
  readonly targets: readonly number[];
  readonly mark: '' | '%';
}

const MEASURES: readonly MeasureKind[] = [
  { title: 'Interventi conclusi', formula: 'n. interventi', direction: 'HIGHER', targets: [5, 12, 24, 40], mark: '' },
  {
    title: 'Istanze evase nei termini',
    formula: 'evase/pervenute*100',
    direction: 'HIGHER',
    targets: [80, 90, 95],
    mark: '%',
  },
  { title: 'Giorni medi di rilascio', formula: 'giorni/pratiche', direction: 'LOWER', targets: [20, 30, 45], mark: '' },
  { title: 'Utenti serviti', formula: 'n. utenti', direction: 'HIGHER', targets: [350, 1200, 12_500], mark: '' },
  {
    title: 'Riscossione sull’accertato',
    formula: 'riscosso/accertato*100',
    direction: 'HIGHER',
    targets: [75, 85, 92],
    mark: '%',
  },
  { title: 'Reclami ricevuti', formula: 'n. reclami', direction: 'LOWER', targets: [5, 12, 60], mark: '' },
];
/** Shares of the target that are reached. */
const REACHED = [0, 0.2, 0.45, 0.6, 0.8, 0.9, 0.97, 1, 1.05, 1.2, 1.5];

export function syntheticName(place: number): string {
  return `Comune di Prova ${place}`;
}

export function syntheticPlan({ seed, place, year, indicators }: SyntheticPlan): SyntheticContent {
  const chance = chances(seed, place, year);
  const lines: string[] = [];
  const objectives: DraftObjective[] = [];
  const drafted: DraftIndicator[] = [];
  const readings: NewReading[] = [];
  for (let at = 0; at < indicators; at += 1) {
    const number = Math.floor(at / INDICATORS_OF_OBJECTIVE);
    const place = { line: at + 1, text: '' };
    if (at % INDICATORS_OF_OBJECTIVE === 0) objectives.push(objective(number, chance, place.line));
    const owner = objectives.at(-1);
    if (owner === undefined) throw new Error('The first indicator begins an objective.');
    const left = Math.min(INDICATORS_OF_OBJECTIVE, indicators - number * INDICATORS_OF_OBJECTIVE);
    const measure = oneOf(MEASURES, chance);
    const target = oneOf(measure.targets, chance);
    const made = indicator(at, owner.code, left, { ...measure, target });
    const text = [owner.code, owner.title, made.code, made.title, made.target?.text, made.weight?.text].join('\t');
    lines.push(text);
    drafted.push({ ...made, line: place.line, text });
    if (chance() < 0.9) readings.push(reading(made.code, year, Math.round(target * oneOf(REACHED, chance))));
  }
  return { draft: planOf({ place, year }, objectives, drafted), text: lines.join('\n'), readings };
}

function planOf(
  { place, year }: { readonly place: number; readonly year: number },
  objectives: readonly DraftObjective[],
  indicators: readonly DraftIndicator[],
): PlanDraft {
  const named = (field: 'area' | 'sector') => {
    const lines = new Map<string, number>();
    for (const { [field]: name, line } of objectives) if (name !== null && !lines.has(name)) lines.set(name, line);
    return [...lines].map(([name, line]) => ({ name, line }));
  };
  return {
    municipality: syntheticName(place),
    year,
    period: `${year}-${year + 2}`,
    act: { ordinal: 0, title: 'Piano originario', number: null, adoptedOn: null },
    areas: named('area'),
    sectors: named('sector').map((sector, at) => ({ ...sector, manager: `Responsabile ${at + 1}` })),
    objectives,
    indicators,
    variations: [],
    discrepancies: [],
  };
}

const NO_TEXTS = valuesOf(fieldsWith(OBJECTIVE_FIELDS, 'column', 'text'), () => null);

function objective(number: number, chance: () => number, line: number): DraftObjective {
  const code = `OB_${String(number + 1).padStart(4, '0')}`;
  const sector = Math.floor(number / OBJECTIVES_OF_SECTOR);
  const round = Math.floor(sector / SECTORS.length);
  return {
    ...NO_TEXTS,
    code,
    printedCode: code,
    title: `${oneOf(ACTIONS, chance)} ${oneOf(THINGS, chance)}`,
    area: AREAS[number % AREAS.length] ?? null,
    sector: `${SECTORS[sector % SECTORS.length]}${round === 0 ? '' : ` ${round + 1}`}`,
    contributors: null,
    weight: printed(oneOf(['3', '5', '8', '10'], chance)),
    line,
    text: code,
  };
}

function indicator(
  at: number,
  objective: string,
  members: number,
  { title, formula, direction, mark, target }: MeasureKind & { readonly target: number },
): DraftIndicator {
  const code = String(at + 1);
  const weight = members === WEIGHTS.length ? WEIGHTS[at % INDICATORS_OF_OBJECTIVE] : undefined;
  return {
    ...unprintedIndicator(code, objective),
    title,
    formula,
    direction,
    target: { value: String(target), text: `${target}${mark}` },
    weight: weight === undefined ? null : printed(weight),
  };
}

function reading(code: string, year: number, value: number): NewReading {
  return {
    ...{
      indicator: code,
      asOf: `${year}-12-31`,
      final: true,
      value: String(value),
      numerator: null,
      denominator: null,
    },
    ...{ note: null, criticality: null, correctiveAction: null, confirmed: [], line: null, text: null },
  };
}

function printed(value: string): PrintedValue {
  return { value, text: value };
}

function oneOf<T>(choices: readonly T[], chance: () => number): T {
  const chosen = choices[Math.floor(chance() * choices.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

/** Numbers from 0 to 1 that follow from the seed: mulberry32, public domain. */
function chances(...seeds: readonly number[]): () => number {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) + seed, 0x811c9dc5) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
