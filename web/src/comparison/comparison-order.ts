import type { IndicatorOrder, ObjectiveOrder } from '#gql';
import type { Words } from '#words/words.js';
import type { ComparedRow } from './comparison.rows.js';
import { type ComparisonLevel, type ComparisonOrder, type ComparisonSearch, orders } from './comparison-search.js';

type Ordered = Pick<ComparisonSearch, 'ordina' | 'verso'>;

/** The orders that begin with the largest value. */
const LARGEST_FIRST: readonly ComparisonOrder[] = ['peso', 'effetto'];

/** The order of the rows, and whether from the largest value down. */
export function columnOrder({ ordina = 'scostamento', verso }: Ordered): { by: ComparisonOrder; descending: boolean } {
  return { by: ordina, descending: LARGEST_FIRST.includes(ordina) !== (verso === 'inverso') };
}

/** The parameters of an address that orders by a column. */
export function orderOf(name: string, descending: boolean): Ordered {
  const by = orders.find((order) => order === name);
  if (by === undefined) return {};
  const verso = descending === LARGEST_FIRST.includes(by) ? undefined : 'inverso';
  return { ordina: by === 'scostamento' ? undefined : by, verso };
}

const directionOf = (search: Ordered) => (columnOrder(search).descending ? 'DESC' : 'ASC');

/** The order that an address asks of the server, which orders all objectives. */
export function objectiveOrder(search: Ordered): ObjectiveOrder[] {
  const fields = {
    scostamento: 'SCORE',
    nome: 'CODE',
    peso: 'WEIGHT',
    copertura: 'COVERAGE',
    effetto: 'EASING',
  } as const;
  return [{ field: fields[columnOrder(search).by], direction: directionOf(search) }];
}

/** The order that an address asks of the server, which orders all indicators. */
export function indicatorOrder(search: Ordered): IndicatorOrder[] {
  const { by } = columnOrder(search);
  const field = by === 'nome' ? 'CODE' : by === 'peso' ? 'WEIGHT' : 'ATTAINMENT';
  return [{ field, direction: directionOf(search) }];
}

const byLabel = new Intl.Collator('it', { numeric: true });

const sortValues: Record<Exclude<ComparisonOrder, 'nome'>, (row: ComparedRow) => number | null> = {
  // Deviations have many units; the distance from the target in percent has one.
  scostamento: ({ value }) => value,
  peso: ({ weight }) => weight,
  copertura: ({ coverage }) => coverage,
  effetto: ({ easing }) => easing,
};

/** All rows of a level that is never paged, areas or sectors, in the chosen order; unknown values come last. */
export function orderRows(rows: readonly ComparedRow[], search: Ordered): ComparedRow[] {
  const { by, descending } = columnOrder(search);
  const sign = descending ? -1 : 1;
  if (by === 'nome') return rows.toSorted((one, other) => sign * byLabel.compare(one.label, other.label));
  const value = sortValues[by];
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  });
}

/** How many rows of the whole list there are, by what they reached. */
export type Counts = {
  total: number;
  /** Below their target. */
  below: number;
  /** Without any result, or with a part of it. */
  incomplete: number;
};

/** The counts of rows that are all loaded. */
export function countsOf(rows: readonly ComparedRow[]): Counts {
  return {
    total: rows.length,
    below: rows.filter(({ value }) => value !== null && value < 100).length,
    incomplete: rows.filter(({ value, coverage }) => value === null || (coverage !== null && coverage < 1)).length,
  };
}

/** The title of the rows: how many are below their target, and how many may yet be. */
export function comparisonTitle(
  { total, below, incomplete }: Counts,
  level: ComparisonLevel,
  text: Words<'comparison'>,
): string {
  if (below === 0 && incomplete === total) return text.nothingMeasured(total, level);
  if (below === 0 && incomplete === 0) return text.allAchieved(total, level);
  const missing = incomplete === 0 ? [] : [text.incomplete(incomplete, level)];
  if (below === 0) return [text.achieved(total - incomplete, total, level), ...missing].join(', ');
  return [text.behind(below, total, level), ...missing].join(', ');
}
