import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { type Filter, FilterBar } from '#ui/list/filter-bar.js';
import { usePlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { type VariationSearch, variationSearch } from './variation-search.js';
import type { VariationsPageQuery } from './variations.generated.js';

type Named = { key: string; name: string };

const placeOptions = (places: readonly Named[]) =>
  places.map(({ key, name }) => ({ value: key, label: name, lang: 'it' as const }));

/** The outcomes and kinds that there are, with their number: a filter offers no value without rows. */
type Counts = NonNullable<VariationsPageQuery['plan']>['all'];

function useFilters({ outcomes, kinds }: Counts, waiting: number, search: VariationSearch): Filter[] {
  const list = useWords('list');
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const plan = usePlanFrame().data?.plan;
  const { name, all, everyOne, weight } = list;
  const counted = (label: string, count: number) => `${label} (${count})`;
  return [
    {
      name: 'esito',
      label: text.variation.outcome,
      value: search.esito ?? '',
      none: all,
      options: outcomes.map(({ outcome, count }) => ({
        value: outcome,
        label: counted(names.outcome[outcome], count),
      })),
    },
    {
      name: 'tipo',
      label: text.variation.kind,
      value: search.tipo ?? '',
      none: all,
      options: kinds.map(({ kind, count }) => ({ value: kind, label: counted(names.revision[kind], count) })),
    },
    {
      name: 'peso',
      label: name.peso,
      value: search.peso ?? '',
      none: all,
      options: [{ value: 'ridotto', label: weight.ridotto }],
    },
    ...(waiting > 0 || search.conferma !== undefined
      ? [
          {
            name: 'conferma',
            label: text.variation.toConfirmLabel,
            value: search.conferma ?? '',
            none: all,
            options: [{ value: 'manca', label: text.variation.toConfirm }],
          },
        ]
      : []),
    {
      name: 'area',
      label: name.area,
      value: search.area ?? '',
      none: everyOne,
      options: placeOptions(plan?.areas ?? []),
    },
    {
      name: 'settore',
      label: name.settore,
      value: search.settore ?? '',
      none: all,
      options: placeOptions(plan?.sectors ?? []),
    },
    {
      name: 'ordine',
      label: name.ordine,
      value: search.ordine ?? '',
      none: list.byDocument,
      options: [
        { value: 'recenti', label: list.latestFirst },
        { value: 'codice', label: list.order.codice },
        { value: 'esito', label: text.variation.outcome },
      ],
    },
  ];
}

type VariationFiltersProps = {
  counts: Counts;
  /** How many requests have a change that waits for a confirmation. */
  waiting: number;
  search: VariationSearch;
};

/** The filters of the Registro, kept in the address. */
export function VariationFilters({ counts, waiting, search }: VariationFiltersProps) {
  const navigate = useNavigate();
  const { ordine: _, pagina: __, ...set } = search;
  const go = (wanted: Record<string, unknown>) =>
    void navigate({
      to: '/variazioni',
      search: v.parse(variationSearch, wanted),
      replace: true,
      resetScroll: false,
    });
  return (
    <FilterBar
      filters={useFilters(counts, waiting, search)}
      set={Object.values(set).filter((value) => value !== undefined).length}
      choose={(name, value) => go({ ...search, pagina: undefined, [name]: value })}
      clear={() => go({ ordine: search.ordine })}
    />
  );
}
