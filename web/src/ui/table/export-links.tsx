import { addressOf } from '#client';
import type { TargetBasis } from '#gql';
import { useWords } from '#words/words.js';
import { usePlanFrame } from '../plan-frame.js';

type ExportLinksProps = {
  /** The table of `/export/…`. */
  table: 'indicators' | 'objectives' | 'variations' | 'comparison';
  /** The GraphQL filter that the rows on the screen follow; null = all rows. */
  where: object | null;
  /** The order of the rows on the screen, where the file can have it too. */
  orderBy?: readonly object[];
  /** The targets that a comparison, and what its filter says of results, is about. */
  basis?: TargetBasis;
  /** The level of a comparison. */
  by?: 'AREA' | 'SECTOR' | 'OBJECTIVE' | 'INDICATOR';
};

/** Links to download the whole table, with the filters and the state on the screen. */
export function ExportLinks({ table, where, orderBy, basis, by }: ExportLinksProps) {
  const text = useWords('plan').download;
  const plan = usePlanFrame().data?.plan;
  if (!plan) return null;
  const asked = new URLSearchParams({
    municipality: plan.municipality.slug,
    year: String(plan.year),
    atAct: String(plan.atAct),
    ...(by === undefined ? {} : { by }),
    ...(basis === undefined ? {} : { basis }),
    ...(orderBy === undefined ? {} : { orderBy: JSON.stringify(orderBy) }),
    ...(where === null ? {} : { where: JSON.stringify(where) }),
  });
  const address = (ending: string) => addressOf(`export/${table}.${ending}?${asked}`);
  return (
    <p className="export-links">
      {text.wholeTable}{' '}
      <a href={address('csv')} download>
        {text.asCsv}
      </a>{' '}
      ·{' '}
      <a href={address('xlsx')} download>
        {text.asXlsx}
      </a>
    </p>
  );
}
