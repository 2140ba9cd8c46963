import type { ReadDatabase } from '../../database/open-database.js';
import { italianDay } from '../../plan/italian-day.js';
import type { Phase } from '../../plan/stored/phase.entity.js';
import { phaseCondition } from '../filter/filter-conditions.js';
import type { PhaseFilter } from '../filter/filters.js';
import { type RowLoader, rowLoader } from './row-loader.js';
import type { ShownRows } from './shown-rows.js';

/** The filtered phases of plans, in the order in which they are due: one statement for each filter and any number of
 *  plans. */
export function phaseLists({ engine, queries }: ReadDatabase, shown: ShownRows) {
  const known = new Map<string, RowLoader<Phase>>();
  const listOf = (where: PhaseFilter | null): RowLoader<Phase> => {
    const text = JSON.stringify(where);
    const loader =
      known.get(text) ??
      rowLoader<Phase>(engine, ['municipality', 'year', 'atAct'], async (within) => {
        const rows = queries
          .selectFrom('Phase as p')
          .selectAll('p')
          .where(within)
          .where(phaseCondition(queries, where, italianDay(new Date())));
        return await shown.members(await rows.orderBy('p.position').execute());
      });
    known.set(text, loader);
    return loader;
  };
  return Object.assign(listOf, { clearAll: () => known.clear() });
}
