import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import * as v from 'valibot';
import { type Filter, FilterBar, FilterWords } from '#ui/list/filter-bar.js';
import { useRowFilters } from '#ui/list/list-filters.js';
import { filterCount } from '#ui/list/list-search.js';
import { useWords } from '#words/words.js';
import { type ComparisonSearch, comparisonSearch, levels, orders } from './comparison-search.js';

/** All four links have the same path: the search part makes one the current one. */
const asASearch = { exact: true, includeSearch: true } as const;

/** The choice of level: a link each, so that every view can be opened beside the others. */
export function LevelTabs() {
  const text = useWords('comparison');
  const { per: shown = 'AREA' } = useSearch({ from: '/confronto' });
  return (
    <nav className="tabs" aria-label={text.levels}>
      {levels.map((level) => (
        <Link
          key={level}
          to="/confronto"
          search={({ confronta, confrontaAnno, tabelle, area, settore }) => ({
            ...{ confronta, confrontaAnno, tabelle, area, settore },
            per: level === 'AREA' ? undefined : level,
          })}
          activeOptions={asASearch}
          aria-current={level === shown ? 'page' : undefined}
          resetScroll={false}
        >
          {text.level[level]}
        </Link>
      ))}
    </nav>
  );
}

/** A state that can be compared with: the same plan after another act, or that of another year. */
export type OtherState = { kind: 'act'; atAct: number; label: string } | { kind: 'year'; year: number; label: string };

const addressOf = (state: OtherState) => (state.kind === 'act' ? `act-${state.atAct}` : `year-${state.year}`);

/** The parameters of the address that choose a state. */
function chosenState(value: string, others: readonly OtherState[]): Partial<ComparisonSearch> {
  const chosen = others.find((state) => addressOf(state) === value);
  return {
    confronta: chosen?.kind === 'act' ? chosen.atAct : undefined,
    confrontaAnno: chosen?.kind === 'year' ? chosen.year : undefined,
    diversi: undefined,
  };
}

function useOrderFilter({ per, ordina }: ComparisonSearch): Filter {
  const text = useWords('comparison');
  const ofLevel = orders.filter(
    (order) =>
      order !== 'scostamento' &&
      (order !== 'peso' || per === 'OBJECTIVE' || per === 'INDICATOR') &&
      (per !== 'INDICATOR' || (order !== 'copertura' && order !== 'effetto')),
  );
  return {
    name: 'ordina',
    label: text.order,
    value: ordina ?? '',
    none: text.orders.scostamento,
    options: ofLevel.map((value) => ({ value, label: text.orders[value] })),
  };
}

/** The filters of objectives or indicators; areas and sectors are few, and have none. */
function useMemberFilters(search: ComparisonSearch): Filter[] {
  const text = useWords('comparison').twoStates;
  const rows = useRowFilters(search.per === 'OBJECTIVE');
  if (search.per !== 'OBJECTIVE' && search.per !== 'INDICATOR') return [];
  const names = ['area', 'settore', search.per === 'OBJECTIVE' ? 'risultato' : 'stato'] as const;
  const onlyChanged: Filter = {
    name: 'diversi',
    label: text.rows,
    value: search.diversi ?? '',
    none: text.allRows,
    options: [{ value: 'si', label: text.onlyChanged }],
  };
  return [
    ...names.map((name) => ({ ...rows[name], name, value: search[name] ?? '' })),
    ...(search.confronta === undefined ? [] : [onlyChanged]),
  ];
}

type ComparisonChoicesProps = { others: readonly OtherState[]; other: OtherState | undefined };

/** The filters and the order of the rows, and the other state to compare with. */
export function ComparisonChoices({ others, other }: ComparisonChoicesProps) {
  const text = useWords('comparison');
  const list = useWords('list');
  const search = useSearch({ from: '/confronto' });
  const navigate = useNavigate();
  const go = (wanted: Record<string, unknown>) =>
    void navigate({
      to: '/confronto',
      search: ({ tabelle }) => ({
        ...(tabelle === undefined ? {} : { tabelle }),
        ...v.parse(comparisonSearch, wanted),
      }),
      replace: true,
      resetScroll: false,
    });
  const choose = (name: string, value: string) => {
    const changed = name === 'con' ? chosenState(value, others) : { [name]: value };
    go({ ...search, pagina: undefined, ...(name === 'ordina' && { verso: undefined }), ...changed });
  };
  const compareWith: Filter = {
    name: 'con',
    label: text.twoStates.with,
    value: other === undefined ? '' : addressOf(other),
    none: text.twoStates.none,
    options: others.map((state) => ({ value: addressOf(state), label: state.label })),
  };
  const isMember = search.per === 'OBJECTIVE' || search.per === 'INDICATOR';
  const order = useOrderFilter(search);
  const { per, ordina, verso, confronta, confrontaAnno } = search;
  return (
    <FilterBar
      filters={[...useMemberFilters(search), order, ...(others.length === 0 ? [] : [compareWith])]}
      set={isMember ? filterCount(search) : 0}
      choose={choose}
      clear={() => go({ per, ordina, verso, confronta, confrontaAnno })}
    >
      {isMember && <FilterWords name="testo" label={list.name.testo} value={search.testo ?? ''} choose={choose} />}
    </FilterBar>
  );
}
