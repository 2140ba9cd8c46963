import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { futureDateFault } from '../../plan/cycle-dates.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import type { ActDetail } from '../../plan/stored/act-detail.entity.js';

type Details = Pick<ActDetail, 'actNumber' | 'adoptedOn' | 'link'>;

/** Details of an act entered by a person; a detail left out does not change, null restores the printed one. */
export interface NewActDetail extends Pick<ActDetail, 'municipality' | 'year' | 'act' | 'recordedAt' | 'recordedBy'> {
  readonly details: Partial<Details>;
}

/** Adds an act's details; earlier ones are kept, the latest count. */
export async function saveActDetail(
  queries: Queries,
  { details, recordedAt, recordedBy, ...act }: NewActDetail,
): Promise<{ readonly before: Details | null; readonly after: Details }> {
  const { municipality, year } = act;
  const today = italianDay(new Date(recordedAt));
  const fault = typeof details.adoptedOn === 'string' ? futureDateFault(details.adoptedOn, today) : null;
  if (fault !== null) throw new DomainError('INVALID_INPUT', fault);
  const loaded = await queries
    .selectFrom('Act')
    .where(({ and }) => and({ municipality, year, ordinal: act.act }))
    .select('ordinal')
    .executeTakeFirst();
  if (!loaded) {
    throw new DomainError('NOT_FOUND', `Il provvedimento ${act.act} del ${year} non è caricato: caricarlo prima.`);
  }
  const last = await queries
    .selectFrom('ActDetail')
    .where(({ and }) => and({ ...act }))
    .orderBy('number', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst();
  const before = last ? { actNumber: last.actNumber, adoptedOn: last.adoptedOn, link: last.link } : null;
  const after: Details = { ...(before ?? { actNumber: null, adoptedOn: null, link: null }), ...details };
  await insertRows(queries, 'ActDetail', [
    { ...act, number: (last?.number ?? 0) + 1, ...after, recordedAt, recordedBy },
  ]);
  return { before, after };
}
