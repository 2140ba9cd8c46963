import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { useWords } from '#words/words.js';
import { usePlanFrame } from '../plan-frame.js';
import { type Filter, FilterBar, FilterWords } from './filter-bar.js';
import {
  choices,
  filterCount,
  INDICATOR_ORDERS,
  type ListSearch,
  listSearch,
  OBJECTIVE_ORDERS,
  type RowFilters,
} from './list-search.js';

type Named = { key: string; name: string };

function placeOptions(places: readonly Named[]): Filter['options'] {
  return places.map(({ key, name }) => ({ value: key, label: name, lang: 'it' }));
}

function optionsOf<Value extends string>(values: readonly Value[], words: Record<Value, string>): Filter['options'] {
  return values.map((value) => ({ value, label: words[value] }));
}

type RowFilterName = Exclude<keyof RowFilters, 'testo'>;
type Name = RowFilterName | 'ordine';

/** The filters of rows of objectives or indicators, labelled in the page's language. */
export function useRowFilters(measured: boolean): Record<RowFilterName, Omit<Filter, 'name' | 'value'>> {
  const list = useWords('list');
  const { status } = useWords('vocabulary');
  const plan = usePlanFrame().data?.plan;
  const { name, all, everyOne } = list;
  return {
    stato: { label: name.stato, none: all, options: optionsOf(choices.stato, status) },
    risultato: { label: name.risultato, none: all, options: optionsOf(choices.risultato, list.result) },
    rendicontato: {
      label: name.rendicontato,
      none: all,
      options: optionsOf(choices.rendicontato, measured ? list.measured : list.reported),
    },
    peso: { label: name.peso, none: all, options: optionsOf(choices.peso, list.weight) },
    area: { label: name.area, none: everyOne, options: placeOptions(plan?.areas ?? []) },
    settore: { label: name.settore, none: all, options: placeOptions(plan?.sectors ?? []) },
  };
}

/** The orders of a list, which begins with the rows furthest from their target unless another one is chosen. */
function useOrders(measured: boolean): Omit<Filter, 'name' | 'value'> {
  const list = useWords('list');
  const orders = measured ? OBJECTIVE_ORDERS : INDICATOR_ORDERS;
  return {
    label: list.name.ordine,
    none: list.order.scostamento,
    options: optionsOf(
      orders.filter((order) => order !== 'scostamento'),
      list.order,
    ),
  };
}

type ListFiltersProps = {
  search: ListSearch;
  /** The filters of this list, in their order. */
  names: readonly Name[];
  /** Filters by words of code and title. */
  withWords?: boolean;
  /** For an objective the reporting filter is about its coverage. */
  measured?: boolean;
};

/** The filters of a list, kept in its address. */
export function ListFilters({ search, names, withWords = false, measured = false }: ListFiltersProps) {
  const text = useWords('list');
  const filters = { ...useRowFilters(measured), ordine: useOrders(measured) };
  const navigate = useNavigate();
  const go = (wanted: Record<string, unknown>) =>
    void navigate({
      to: '.',
      search: ({ tabelle }) => ({ ...(tabelle === undefined ? {} : { tabelle }), ...v.parse(listSearch, wanted) }),
      replace: true,
      resetScroll: false,
    });
  // A changed filter starts at the first page.
  const choose = (name: string, value: string) =>
    go({ ...search, ...(name === 'ordine' && { verso: undefined }), pagina: undefined, [name]: value });
  return (
    <FilterBar
      filters={names.map((name) => ({ ...filters[name], name, value: search[name] ?? '' }))}
      set={filterCount(search)}
      choose={choose}
      clear={() => go({ ordine: search.ordine, verso: search.verso })}
    >
      {withWords && <FilterWords name="testo" label={text.name.testo} value={search.testo ?? ''} choose={choose} />}
    </FilterBar>
  );
}
