import { useNavigate } from '@tanstack/react-router';
import { isToConfirm } from '@traguardo/schema/revision-state';
import * as v from 'valibot';
import { type Filter, FilterBar } from '#ui/list/filter-bar.js';
import { usePlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { type VariationSearch, variationSearch } from './variation-search.js';
import { filterOptions, type Variation } from './variations.rows.js';

type Named = { key: string; name: string };

const placeOptions = (places: readonly Named[]) => places.map(({ key, name }) => ({ value: key, label: name }));

function useFilters(variations: readonly Variation[], search: VariationSearch): Filter[] {
  const list = useWords('list');
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const plan = usePlanFrame().data?.plan;
  const { name, all, everyOne, weight } = list;
  const { outcomes, kinds } = filterOptions(variations);
  const counted = (label: string, count: number) => `${label} (${count})`;
  return [
    {
      name: 'esito',
      label: text.variation.outcome,
      value: search.esito ?? '',
      none: all,
      options: [...outcomes].map(([value, count]) => ({ value, label: counted(names.outcome[value], count) })),
    },
    {
      name: 'tipo',
      label: text.variation.kind,
      value: search.tipo ?? '',
      none: all,
      options: [...kinds].map(([value, count]) => ({ value, label: counted(names.revision[value], count) })),
    },
    {
      name: 'peso',
      label: name.peso,
      value: search.peso ?? '',
      none: all,
      options: [{ value: 'ridotto', label: weight.ridotto }],
    },
    ...(variations.some(({ revisions }) => revisions.some(isToConfirm)) || search.conferma !== undefined
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
        { value: 'codice', label: list.byCode },
        { value: 'esito', label: text.variation.outcome },
      ],
    },
  ];
}

type VariationFiltersProps = { variations: readonly Variation[]; search: VariationSearch };

/** The filters of the Registro, kept in the address. */
export function VariationFilters({ variations, search }: VariationFiltersProps) {
  const navigate = useNavigate();
  const { ordine: _, ...set } = search;
  const go = (wanted: Record<string, unknown>) =>
    void navigate({
      to: '/variazioni',
      search: v.parse(variationSearch, wanted),
      replace: true,
      resetScroll: false,
    });
  return (
    <FilterBar
      filters={useFilters(variations, search)}
      set={Object.values(set).filter((value) => value !== undefined).length}
      choose={(name, value) => go({ ...search, [name]: value })}
      clear={() => go({ ordine: search.ordine })}
    />
  );
}
