import { Decimal } from 'decimal.js';
import { type Answers, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import { printedNumber } from '../../text/printed-number.js';
import type { PlanRow } from '../plan-rows.js';
import { headingReading } from './heading-words.js';
import type { TableHeading } from './table-heading.js';

type Weight = 'objectiveWeight' | 'indicatorWeight';

/** The question about a column "Peso" that stands between objectives and indicators. */
export const WEIGHT_QUESTION = 'WEIGHT_MEANING/weight';

const OTHER: Readonly<Record<Weight, Weight>> = {
  objectiveWeight: 'indicatorWeight',
  indicatorWeight: 'objectiveWeight',
};
const NEITHER = 'NONE';
/** Weights are percentages or shares, often rounded: three of 33 make 99. */
const SUMS = [100, 1];
const TOLERANCE = 0.01;

/** The column of weights whose heading does not say whether it is the objective's or the indicator's; null = none. */
function unsaidWeight({ positions, printed }: TableHeading): Weight | null {
  if (!positions.has('objectiveTitle') || !positions.has('indicatorTitle')) return null;
  const [objective, indicator] = [positions.get('objectiveWeight'), positions.get('indicatorWeight')];
  if ((objective === undefined) === (indicator === undefined)) return null;
  const isUnsaid = headingReading(printed[objective ?? indicator ?? -1] ?? '')?.column === 'weight';
  if (!isUnsaid) return null;
  return objective === undefined ? 'indicatorWeight' : 'objectiveWeight';
}

/** The heading with its weights where a person said that they belong. */
export function withChosenWeight(heading: TableHeading, answers: Answers): TableHeading {
  const weight = unsaidWeight(heading);
  const answer = answers.get(WEIGHT_QUESTION);
  if (weight === null || answer === undefined || answer === weight) return heading;
  const positions = new Map(heading.positions);
  const at = positions.get(weight);
  positions.delete(weight);
  if (answer === OTHER[weight] && at !== undefined) positions.set(OTHER[weight], at);
  return { ...heading, positions };
}

/**
 * What is asked about a column "Peso" whose weights do not add up to 100 or 1 as those of the member beside it: whose
 * they are. Where they do for most members, a sum that does not is an issue of its own. An act of variation lists only
 * some members, whose weights need not add up; of an objective with one indicator nothing shows that they should.
 */
export function weightQuestion(
  rows: readonly PlanRow[],
  { answers, isVariation }: { readonly answers: Answers; readonly isVariation: boolean },
): ImportQuestion | null {
  const given = answers.get(WEIGHT_QUESTION) ?? '';
  const weighted = rows.flatMap((row) => {
    const weight = unsaidWeight(row.heading);
    const isLeftOut = weight === null && given === NEITHER && isLeftOutWeight(row.heading);
    return weight === null && !isLeftOut ? [] : [{ row, weight: weight ?? 'indicatorWeight' }];
  });
  const [first] = weighted;
  if (first === undefined) return null;
  const own = weighted.map(({ row }) => row);
  const asked = askedWeight(first.row, first.weight);
  const answer = asked.choices.find(({ value }) => value === given)?.value ?? null;
  if (answer !== null) return { ...asked, answer };
  if (addUp(own, first.weight, first.weight)) return null;
  const isOther = addUp(own, first.weight, OTHER[first.weight]);
  if (isOther) return { ...asked, proposed: OTHER[first.weight] };
  return isVariation || new Set(own.map(objectiveOf)).size === own.length ? null : asked;
}

/** Whether the heading has a weight that was taken away, because a person said that it is of nobody. */
function isLeftOutWeight({ positions, printed }: TableHeading): boolean {
  if (positions.has('objectiveWeight') || positions.has('indicatorWeight')) return false;
  return printed.some((cell) => headingReading(cell)?.column === 'weight');
}

function askedWeight({ heading, row }: PlanRow, weight: Weight): ImportQuestion {
  const at = heading.positions.get(weight);
  const found = at === undefined ? 'Peso' : (heading.printed[at] ?? 'Peso');
  return importQuestion({
    id: WEIGHT_QUESTION,
    code: 'WEIGHT_MEANING',
    message: `Di chi sono i pesi della colonna «${found}»? Non sommano a 100 né a 1 come ci si aspetterebbe.`,
    blocking: true,
    line: row.line,
    found,
    field: 'weight',
    choices: [
      { value: 'objectiveWeight', label: 'Sono i pesi degli obiettivi' },
      { value: 'indicatorWeight', label: 'Sono i pesi degli indicatori' },
      { value: NEITHER, label: 'Né degli uni né degli altri: non sono pesi' },
    ],
  });
}

/** Whether the weights printed in the column `printed` add up as those of `owner`. */
function addUp(rows: readonly PlanRow[], printed: Weight, owner: Weight): boolean {
  const weights = rows.flatMap((row) => weightIn(row, printed));
  const objectives = grouped(weights, ({ row }) => objectiveOf(row));
  if (owner === 'indicatorWeight') return mostAddUp(objectives);
  // An objective has one weight, however many rows it takes.
  if (objectives.some((own) => new Set(own.map(({ value }) => value)).size > 1)) return false;
  const single = objectives.map(([first]) => first).filter((first) => first !== undefined);
  const places = [() => '', ({ areaName }: PlanRow) => areaName, ({ sector }: PlanRow) => sector];
  return places.some((placeOf) => mostAddUp(grouped(single, ({ row }) => placeOf(row))));
}

function grouped(weights: readonly PrintedWeight[], keyOf: (weight: PrintedWeight) => string | null) {
  const groups = new Map<string | null, PrintedWeight[]>();
  for (const weight of weights) {
    const known = groups.get(keyOf(weight));
    if (known === undefined) groups.set(keyOf(weight), [weight]);
    else known.push(weight);
  }
  return [...groups.values()];
}

interface PrintedWeight {
  readonly row: PlanRow;
  /** Null = not a number. */
  readonly value: string | null;
}

function weightIn(row: PlanRow, column: Weight): PrintedWeight[] {
  const text = row.cells.filled.get(column);
  if (text === undefined) return [];
  const reading = printedNumber(text);
  return reading.kind === 'missing' ? [] : [{ row, value: reading.kind === 'value' ? reading.value : null }];
}

function objectiveOf({ objective, objectiveTitle }: PlanRow): string | null {
  return objective ?? objectiveTitle;
}

function mostAddUp(groups: readonly (readonly PrintedWeight[])[]): boolean {
  const fitting = groups.filter((weights) => {
    const known = weights.flatMap(({ value }) => value ?? []);
    const sum = known.reduce((total, weight) => total.plus(weight), new Decimal(0));
    return (
      known.length === weights.length &&
      SUMS.some((whole) =>
        sum
          .minus(whole)
          .abs()
          .lte(whole * TOLERANCE),
      )
    );
  });
  return fitting.length * 2 > groups.length || groups.length === 0;
}

/** The rows without the weights of which nobody has said yet whose they are. */
export function withoutWeights(rows: readonly PlanRow[]): PlanRow[] {
  return rows.map((row) => {
    const weight = unsaidWeight(row.heading);
    if (weight === null || !row.cells.filled.has(weight)) return row;
    const filled = new Map(row.cells.filled);
    filled.delete(weight);
    return { ...row, cells: { ...row.cells, filled } };
  });
}
