import type { ReadDatabase } from '../../database/open-database.js';
import type { Variation } from '../../plan/stored/act/variation.entity.js';
import { variationCondition } from '../filter/filter-conditions.js';
import type { VariationFilter } from '../filter/filters.js';
import { type RowLoader, rowLoader } from './row-loader.js';
import type { ShownRows } from './shown-rows.js';

/** The filtered variations of plans, by act and line: one statement for each filter and any number of plans. */
export function variationLists({ engine, queries }: ReadDatabase, shown: ShownRows) {
  const known = new Map<string, RowLoader<Variation>>();
  const listOf = (where: VariationFilter | null): RowLoader<Variation> => {
    const text = JSON.stringify(where);
    const loader =
      known.get(text) ??
      rowLoader<Variation>(engine, ['municipality', 'year'], async (within) => {
        const rows = queries
          .selectFrom('Variation as v')
          .selectAll('v')
          .where(within)
          .where(variationCondition(queries, where));
        return await shown.variations(await rows.orderBy('v.act').orderBy('v.line').execute());
      });
    known.set(text, loader);
    return loader;
  };
  return Object.assign(listOf, { clearAll: () => known.clear() });
}
