import type { ReadDatabase } from '../../database/open-database.js';
import type { Act } from '../../plan/stored/act/act.entity.js';
import { type Key, keptRows } from './row-loader.js';

/** An act with the number, date and link that a person gave it, else those that it prints. */
export type DetailedAct = Act & { readonly link: string | null };

const PLAN = ['municipality', 'year'] as const;

/** The acts of plans, by ordinal. */
export async function detailedActs(database: ReadDatabase, plans: readonly Key[]): Promise<DetailedAct[]> {
  const { queries } = database;
  const acts = await keptRows(database, 'acts', PLAN, plans, (within) =>
    queries.selectFrom('Act').selectAll().where(within).orderBy('ordinal'),
  );
  const details = await keptRows(database, 'details of acts', PLAN, plans, (within) =>
    queries.selectFrom('ActDetail').selectAll().where(within).orderBy('number'),
  );
  const keyOf = (municipality: string, year: number, act: number) => `${municipality}/${year}/${act}`;
  const latest = new Map(details.map((row) => [keyOf(row.municipality, row.year, row.act), row]));
  return acts.map((act) => {
    const detail = latest.get(keyOf(act.municipality, act.year, act.ordinal));
    return {
      ...act,
      number: detail?.actNumber ?? act.number,
      adoptedOn: detail?.adoptedOn ?? act.adoptedOn,
      link: detail?.link ?? null,
    };
  });
}
