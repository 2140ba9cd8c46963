import { useWords } from '#words/words.js';
import type { Sorting } from '../table/data-table.js';
import { choices, type ListOrder, type ListSearch } from './list-search.js';
import { columnOrder, orderOf } from './list-where.js';

function isOrder(name: string): name is ListOrder {
  return choices.ordine.some((order) => order === name);
}

/** The order of a list in its address, for the heads of its columns. */
export function useListSorting(search: ListSearch): Sorting {
  return {
    ...columnOrder(search),
    words: useWords('list').name.ordine,
    search: (by, descending) => (isOrder(by) ? orderOf({ by, descending }) : {}),
  };
}
