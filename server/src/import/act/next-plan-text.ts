import { fieldsWith, valuesOf } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import { italianNumber } from '@traguardo/schema/italian-number';
import { italianWords } from '@traguardo/schema/words/it';
import { z } from 'zod';
import { dateText } from '../../plan/italian-day.js';
import { naturalOrder } from '../../plan/natural-key.js';
import type { PlanState } from '../../plan/state/plan-state.js';
import type { IndicatorState } from '../../plan/state/plan-state-indicator.js';
import type { ObjectiveState } from '../../plan/state/plan-state-objective.js';
import type { PhaseState } from '../../plan/state/plan-state-phase.js';
import { compareText } from '../../plan/statement/history.js';
import { COLUMN_WORDS, type TableColumn } from '../table/columns/table-column.js';

/** What the plan of the next year continues. */
export interface NextPlan {
  /** "Comune di Cremona" */
  readonly municipality: string;
  readonly year: number;
  /** Period of the plan that it continues, as printed: "2019-2021". */
  readonly period: string | null;
  readonly state: PrintedState;
  /** Codes of the objectives that are continued. */
  readonly objectives: ReadonlySet<string>;
  /** What stands where an indicator's target does. */
  readonly targetOf: (indicator: PrintedIndicator) => string;
}

const OBJECTIVE_TEXTS = fieldsWith(OBJECTIVE_FIELDS, 'column', 'text');
const OBJECTIVE_MEASURES = fieldsWith(OBJECTIVE_FIELDS, 'column', 'measure');
const INDICATOR_TEXTS = fieldsWith(INDICATOR_FIELDS, 'column', 'text');
const INDICATOR_MEASURES = fieldsWith(INDICATOR_FIELDS, 'column', 'measure');

type ObjectiveColumn = (typeof OBJECTIVE_TEXTS | typeof OBJECTIVE_MEASURES)[number];
type IndicatorColumn = (typeof INDICATOR_TEXTS | typeof INDICATOR_MEASURES)[number];

/** What the table prints of an objective; area and sector are keys of the state's, or names where it has none. */
export type PrintedObjective = Pick<ObjectiveState, 'code' | 'area' | 'sector' | ObjectiveColumn>;
export type PrintedIndicator = Pick<IndicatorState, 'code' | 'objective' | IndicatorColumn>;
export type PrintedPhase = Pick<PhaseState, 'objective' | 'title' | 'start' | 'due' | 'weight'>;

export interface PrintedState extends Pick<PlanState, 'areas' | 'sectors' | 'contributions'> {
  readonly objectives: readonly PrintedObjective[];
  readonly indicators: readonly PrintedIndicator[];
  readonly phases: readonly PrintedPhase[];
}

/** An objective or indicator of which nothing is printed yet. */
export const NOTHING_PRINTED = {
  objective: valuesOf([...OBJECTIVE_TEXTS, ...OBJECTIVE_MEASURES], () => null),
  indicator: valuesOf([...INDICATOR_TEXTS, ...INDICATOR_MEASURES], () => null),
};

type Column = readonly [heading: string, cell: (row: PlanLine) => string | null];

/** A line of the table; cells equal to those of the line above are left blank, as in a printed plan. */
interface PlanLine {
  readonly area: string;
  readonly sector: string;
  readonly manager: string | null;
  readonly objective: PrintedObjective;
  /** Names of the contributing sectors. */
  readonly contributors: string | null;
  readonly indicator: PrintedIndicator | null;
  readonly target: string | null;
  /** A phase of the objective: it stands beside an indicator or below the last one, and has nothing to do with it. */
  readonly phase: PrintedPhase | null;
  readonly isFirst: boolean;
}

const COLUMNS: readonly Column[] = [
  [COLUMN_WORDS.area.heading, ({ area }) => area],
  [COLUMN_WORDS.manager.heading, ({ manager }) => manager],
  [COLUMN_WORDS.sector.heading, ({ sector }) => sector],
  [COLUMN_WORDS.contributors.heading, ({ contributors, isFirst }) => (isFirst ? contributors : null)],
  [COLUMN_WORDS.objectiveCode.heading, ({ objective, isFirst }) => (isFirst ? objective.code : null)],
  ...OBJECTIVE_TEXTS.map((field) =>
    column(OBJECTIVE_FIELDS[field].column, ({ objective, isFirst }) => (isFirst ? objective[field] : null)),
  ),
  ...OBJECTIVE_MEASURES.map((field) =>
    column(OBJECTIVE_FIELDS[field].column, ({ objective, isFirst }) => (isFirst ? measure(objective[field]) : null)),
  ),
  [COLUMN_WORDS.indicatorCode.heading, ({ indicator }) => indicator?.code ?? null],
  ...INDICATOR_TEXTS.map((field) =>
    column(INDICATOR_FIELDS[field].column, ({ indicator }) => indicator && printedText(indicator, field)),
  ),
  ...INDICATOR_MEASURES.map((field) =>
    column(INDICATOR_FIELDS[field].column, ({ indicator, target }) =>
      indicator && field !== 'target' ? measureText(indicator[field]) : target,
    ),
  ),
];

/** Printed where the plan has a phase. */
const PHASE_COLUMNS: readonly Column[] = [
  column(PHASE_FIELDS.title.column, ({ phase }) => phase?.title ?? null),
  column(PHASE_FIELDS.start.column, ({ phase }) => dayText(phase?.start)),
  column(PHASE_FIELDS.due.column, ({ phase }) => dayText(phase?.due)),
  column(PHASE_FIELDS.weight.column, ({ phase }) => measure(phase?.weight ?? null)),
];

function dayText(day: string | null | undefined): string | null {
  return day == null ? null : dateText(day);
}

function column(name: TableColumn, cell: (row: PlanLine) => string | null): Column {
  return [COLUMN_WORDS[name].heading, cell];
}

/** A frequency is printed in words. */
function printedText(indicator: PrintedIndicator, field: (typeof INDICATOR_TEXTS)[number]): string | null {
  if (field !== 'frequency') return indicator[field];
  return indicator.frequency === null ? null : italianWords.frequency[indicator.frequency];
}

/** What stands for a target that somebody has still to state: a printed target that cannot be read as one. */
const TO_CONFIRM = 'da confermare';

const YEAR_TARGETS = z.array(z.object({ year: z.number(), text: z.string() }));

/** The target of a year, with those of the years after it, as the plan before prints them; else one to be confirmed. */
export function targetOfYear({ yearTargets }: Pick<IndicatorState, 'yearTargets'>, year: number): string {
  const stated = yearTargets === null ? [] : YEAR_TARGETS.parse(JSON.parse(yearTargets));
  const own = stated.find((target) => target.year === year);
  if (own === undefined) return TO_CONFIRM;
  const later = stated.filter((target) => target.year > year);
  return later.length === 0 ? own.text : [own, ...later].map((target) => `${target.year}: ${target.text}`).join(' / ');
}

/**
 * The next year's plan as the document of an original plan, so that it is loaded, and has its sources, like any other:
 * the continued objectives, with their indicators and weights, and what is known of their targets.
 */
export function nextPlanText(plan: NextPlan): string {
  const { municipality, year } = plan;
  const lines = planLines(plan);
  const columns = lines.some(({ phase }) => phase !== null) ? [...COLUMNS, ...PHASE_COLUMNS] : COLUMNS;
  return [
    municipality,
    '',
    `Piano Esecutivo di Gestione/Piano della Performance ${nextPeriod(plan) ?? ''}`.trimEnd(),
    '',
    `Piano dettaglio degli obiettivi di performance ${year}`,
    '',
    columns.map(([heading]) => heading).join('\t'),
    ...lines.map((line) => columns.map(([, cell]) => cellText(cell(line))).join('\t')),
    '',
  ].join('\n');
}

function planLines({ state, objectives, targetOf }: NextPlan): PlanLine[] {
  const areas = new Map(state.areas.map(({ key, name }) => [key, name]));
  const sectors = new Map(state.sectors.map((sector) => [sector.key, sector]));
  const managerOf = (key: string) => sectors.get(key)?.manager ?? null;
  const contributorsOf = (code: string) => {
    const keys = state.contributions.filter(({ objective }) => objective === code).map(({ sector }) => sector);
    return keys.length === 0 ? null : keys.map((key) => sectors.get(key)?.name ?? key).join('; ');
  };
  const chosen = state.objectives
    .filter(({ code }) => objectives.has(code))
    .toSorted(
      (a, b) =>
        // A blank manager is read as the one above, so sectors without a manager come first.
        Number(managerOf(a.sector) !== null) - Number(managerOf(b.sector) !== null) ||
        compareText(a.sector, b.sector) ||
        compareText(naturalOrder(a.code), naturalOrder(b.code)),
    );
  return chosen.flatMap((objective) => {
    const indicators = state.indicators.filter((indicator) => indicator.objective === objective.code);
    const common = {
      area: areas.get(objective.area) ?? objective.area,
      sector: sectors.get(objective.sector)?.name ?? objective.sector,
      manager: managerOf(objective.sector),
      objective,
      contributors: contributorsOf(objective.code),
    };
    const phases = state.phases.filter((phase) => phase.objective === objective.code);
    return Array.from({ length: Math.max(1, indicators.length, phases.length) }, (_, index) => {
      const indicator = indicators[index] ?? null;
      return {
        ...common,
        ...{ indicator, target: indicator && targetOf(indicator), phase: phases[index] ?? null },
        isFirst: index === 0,
      };
    });
  });
}

/** As many years as the period before it: "2019-2021" -> "2020-2022"; null where that is not known. */
function nextPeriod({ period, year }: NextPlan): string | null {
  const [, from, to] = /^(\d{4})[-/](\d{4}|\d\d)$/.exec(period ?? '') ?? [];
  if (from === undefined || to === undefined) return null;
  return `${year}-${year + Number(from.slice(0, 4 - to.length) + to) - Number(from)}`;
}

/** An unknown measure is printed as "n.d.": the importer recognises the columns of a row by its numbers. */
function measureText(canonical: string | null): string {
  return measure(canonical) ?? 'n.d.';
}

function measure(canonical: string | null): string | null {
  return canonical === null ? null : italianNumber(canonical);
}

/** The text of one cell: on one line, with its quotes doubled. */
function cellText(text: string | null): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
