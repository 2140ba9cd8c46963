import type { RawBuilder, SqlBool } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import type { Act } from '../../plan/stored/act.entity.js';

/** An act with the number, date and link that a person gave it, else those that it prints. */
export type DetailedAct = Act & { readonly link: string | null };

/** The acts of the plans within a condition on municipality and year, by ordinal. */
export async function detailedActs(queries: Queries, within: RawBuilder<SqlBool>): Promise<DetailedAct[]> {
  const acts = await queries.selectFrom('Act').selectAll().where(within).orderBy('ordinal').execute();
  const details = await queries.selectFrom('ActDetail').selectAll().where(within).orderBy('number').execute();
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
