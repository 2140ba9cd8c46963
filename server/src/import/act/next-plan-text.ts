import { type FieldsWith, fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { italianNumber } from '@traguardo/schema/italian-number';
import { italianWords } from '@traguardo/schema/words/it';
import { naturalOrder } from '../../plan/natural-key.js';
import type { PlanState } from '../../plan/state/plan-state.js';
import type { IndicatorState } from '../../plan/state/plan-state-indicator.js';
import type { ObjectiveState } from '../../plan/state/plan-state-objective.js';
import { compareText } from '../../plan/statement/history.js';
import { COLUMN_WORDS, type TableColumn } from '../table/table-column.js';

/** What the plan of the next year continues. */
export interface NextPlan {
  /** "Comune di Cremona" */
  readonly municipality: string;
  readonly year: number;
  /** Period of the plan that it continues, as printed: "2019-2021". */
  readonly period: string | null;
  readonly state: PlanState;
  /** Codes of the objectives that are continued. */
  readonly objectives: ReadonlySet<string>;
}

type Column = readonly [heading: string, cell: (row: PlanLine) => string | null];

/** A line of the table; cells equal to those of the line above are left blank, as in a printed plan. */
interface PlanLine {
  readonly area: string;
  readonly sector: string;
  readonly manager: string | null;
  readonly objective: ObjectiveState;
  /** Names of the contributing sectors. */
  readonly contributors: string | null;
  readonly indicator: IndicatorState | null;
  readonly isFirst: boolean;
}

const COLUMNS: readonly Column[] = [
  [COLUMN_WORDS.area.heading, ({ area }) => area],
  [COLUMN_WORDS.manager.heading, ({ manager }) => manager],
  [COLUMN_WORDS.sector.heading, ({ sector }) => sector],
  [COLUMN_WORDS.contributors.heading, ({ contributors, isFirst }) => (isFirst ? contributors : null)],
  [COLUMN_WORDS.objectiveCode.heading, ({ objective, isFirst }) => (isFirst ? objective.code : null)],
  ...fieldsWith(OBJECTIVE_FIELDS, 'column', 'text').map((field) =>
    column(OBJECTIVE_FIELDS[field].column, ({ objective, isFirst }) => (isFirst ? objective[field] : null)),
  ),
  ...fieldsWith(OBJECTIVE_FIELDS, 'column', 'measure').map((field) =>
    column(OBJECTIVE_FIELDS[field].column, ({ objective, isFirst }) => (isFirst ? measure(objective[field]) : null)),
  ),
  [COLUMN_WORDS.indicatorCode.heading, ({ indicator }) => indicator?.code ?? null],
  ...fieldsWith(INDICATOR_FIELDS, 'column', 'text').map((field) =>
    column(INDICATOR_FIELDS[field].column, ({ indicator }) => indicator && printedText(indicator, field)),
  ),
  ...fieldsWith(INDICATOR_FIELDS, 'column', 'measure').map((field) =>
    column(INDICATOR_FIELDS[field].column, ({ indicator }) => indicator && printedMeasure(indicator, field)),
  ),
];

function column(name: TableColumn, cell: (row: PlanLine) => string | null): Column {
  return [COLUMN_WORDS[name].heading, cell];
}

/** A frequency is printed in words. */
function printedText(
  indicator: IndicatorState,
  field: FieldsWith<typeof INDICATOR_FIELDS, 'column', 'text'>,
): string | null {
  if (field !== 'frequency') return indicator[field];
  return indicator.frequency === null ? null : italianWords.frequency[indicator.frequency];
}

/** A target of zero that is not confirmed is printed as zero, so that the next plan asks again to confirm it. */
function printedMeasure(
  indicator: IndicatorState,
  field: FieldsWith<typeof INDICATOR_FIELDS, 'column', 'measure'>,
): string {
  return field === 'target' && indicator.zeroTarget ? '0' : measureText(indicator[field]);
}

/**
 * The next year's plan as the document of an original plan, so that it is loaded, and has its sources, like any other:
 * the continued objectives, with their indicators, targets in force and weights.
 */
export function nextPlanText(plan: NextPlan): string {
  const { municipality, year } = plan;
  const lines = planLines(plan).map((line) => COLUMNS.map(([, cell]) => cellText(cell(line))).join('\t'));
  return [
    municipality,
    '',
    `Piano Esecutivo di Gestione/Piano della Performance ${nextPeriod(plan) ?? ''}`.trimEnd(),
    '',
    `Piano dettaglio degli obiettivi di performance ${year}`,
    '',
    COLUMNS.map(([heading]) => heading).join('\t'),
    ...lines,
    '',
  ].join('\n');
}

function planLines({ state, objectives }: NextPlan): PlanLine[] {
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
    return (indicators.length === 0 ? [null] : indicators).map((indicator, index) => ({
      ...common,
      indicator,
      isFirst: index === 0,
    }));
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
