import type { IndicatorRowPartsFragment, ObjectiveRowPartsFragment } from '#ui/parts.generated.js';
import type { ListOrder, ListSearch } from './list-search.js';

/** The order of a page on which none is chosen: the furthest from the target first. */
const WORST_FIRST = 'scostamento';

/** Compares two measures, the unknown ones last. */
function ascending(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}

const descending = (one: number | null, other: number | null) =>
  one === null || other === null ? ascending(one, other) : other - one;

type Orders<Row> = Record<ListOrder, (one: Row, other: Row) => number>;

/** Compares two texts, a missing one last. */
function byText(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other, 'it');
}

/** An order that is about indicators leaves the objectives as they are. */
const objectiveOrders: Partial<Orders<ObjectiveRowPartsFragment>> = {
  scostamento: (one, other) => ascending(one.score.value, other.score.value),
  raggiungimento: (one, other) => descending(one.score.value, other.score.value),
  peso: (one, other) => descending(one.weight, other.weight),
  titolo: (one, other) => one.title.localeCompare(other.title, 'it'),
};

/** An order that is about objectives leaves their indicators as they are. */
const indicatorOrders: Partial<Orders<IndicatorRowPartsFragment>> = {
  scostamento: (one, other) => ascending(one.attainment.raw, other.attainment.raw),
  raggiungimento: (one, other) => descending(one.attainment.raw, other.attainment.raw),
  peso: (one, other) => descending(one.weight, other.weight),
  titolo: (one, other) => one.title.localeCompare(other.title, 'it'),
  giorno: (one, other) => byText(one.targetDate, other.targetDate),
  unita: (one, other) => byText(one.unit, other.unit),
};

function indicatorsOf(
  indicators: readonly IndicatorRowPartsFragment[],
  { stato, rendicontato, ordine = WORST_FIRST }: ListSearch,
) {
  const matching = indicators.filter(
    ({ status, actual, actualDate }) =>
      (stato === undefined || status === stato) &&
      (rendicontato === undefined || (actual === null && actualDate === null) === (rendicontato === 'no')),
  );
  const order = indicatorOrders[ordine];
  return order === undefined ? matching : matching.toSorted(order);
}

/** The matching objectives of an area or a sector, each with its matching indicators, in the chosen order. */
export function matchingObjectives<Objective extends ObjectiveRowPartsFragment>(
  objectives: readonly Objective[],
  search: ListSearch,
): Objective[] {
  const { peso, stato, rendicontato, ordine = WORST_FIRST } = search;
  const matching = objectives
    .filter(({ weight, weightReduced }) => peso === undefined || (peso === 'ridotto' ? weightReduced : weight === null))
    .map((objective) => ({ ...objective, indicators: indicatorsOf(objective.indicators, search) }))
    .filter(({ indicators }) => (stato === undefined && rendicontato === undefined) || indicators.length > 0);
  const order = objectiveOrders[ordine];
  return order === undefined ? matching : matching.toSorted(order);
}
