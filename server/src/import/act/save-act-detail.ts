import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { actDateFault } from '../../plan/cycle-dates.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import type { ActDetail } from '../../plan/stored/act/act-detail.entity.js';
import { datedActs } from '../../plan/stored/act/dated-acts.js';

type Details = Pick<ActDetail, 'actNumber' | 'adoptedOn' | 'link'>;

/** Details of an act entered by a person; a detail left out does not change, null restores the printed one. */
export interface NewActDetail extends Pick<ActDetail, 'municipality' | 'year' | 'act' | 'recordedAt' | 'recordedBy'> {
  readonly details: Partial<Details>;
  /** Why a known day is corrected; null = no reason is given. */
  readonly reason: string | null;
}

/** Adds an act's details; earlier ones are kept, the latest count. */
export async function saveActDetail(
  queries: Queries,
  { details, reason, recordedAt, recordedBy, ...act }: NewActDetail,
): Promise<{ readonly before: Details | null; readonly after: Details }> {
  const { municipality, year } = act;
  const acts = await datedActs(queries, { municipality, year });
  const loaded = acts.find(({ ordinal }) => ordinal === act.act);
  if (!loaded) {
    throw new DomainError('NOT_FOUND', `Il provvedimento ${act.act} del ${year} non è caricato: caricarlo prima.`);
  }
  if (typeof details.adoptedOn === 'string') {
    const fault = actDateFault(act.act, details.adoptedOn, acts, italianDay(new Date(recordedAt)));
    if (fault !== null) throw new DomainError('INVALID_INPUT', fault);
    if (loaded.adoptedOn !== null && loaded.adoptedOn !== details.adoptedOn && reason === null)
      throw new DomainError(
        'INVALID_INPUT',
        'La data di questo provvedimento era già nota: per correggerla indicare il motivo.',
      );
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
    { ...act, number: (last?.number ?? 0) + 1, ...after, reason, recordedAt, recordedBy },
  ]);
  return { before, after };
}
