import type { Queries } from '../../database/open-database.js';
import { EVERYWHERE } from '../actor.js';

/** A manager of a sector, with the address for messages. */
export interface SectorManager {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  /** Key. */
  readonly sector: string;
}

/** The active managers of a municipality's sectors, by own grant or by a delegation that has not ended. */
export function sectorManagers(queries: Queries, municipality: string, today: string): Promise<SectorManager[]> {
  return queries
    .selectFrom('SectorGrant as g')
    .innerJoin('Person as p', 'p.id', 'g.person')
    .where('g.municipality', '=', municipality)
    .where(({ or, eb }) => or([eb('g.until', 'is', null), eb('g.until', '>=', today)]))
    .where('p.active', '=', true)
    .where('p.email', 'like', '%@%')
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        // A delegate is a manager of the sector whatever its own roles.
        eb('g.delegatedBy', 'is not', null),
        exists(
          selectFrom('RoleGrantRow as r')
            .select('r.role')
            .whereRef('r.person', '=', 'p.id')
            .where('r.role', '=', 'MANAGER')
            .where('r.municipality', 'in', [municipality, EVERYWHERE]),
        ),
      ]),
    )
    .orderBy('p.email')
    .select(['p.id as person', 'p.name', 'p.email', 'g.sector'])
    .execute();
}
