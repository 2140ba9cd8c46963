import { addressOf } from '#client';
import { useWords } from '#words/words.js';
import { usePlanFrame } from '../plan-frame.js';

type ExportLinksProps = {
  /** The table of `/export/…`. */
  table: 'indicators' | 'objectives' | 'variations' | 'comparison';
  /** The GraphQL filter that the rows on the screen follow; null = all rows. */
  where: object | null;
  /** The other parameters that decide the rows: level and basis of a comparison. */
  more?: Readonly<Record<string, string>>;
};

/** Links to download the whole table, with the filters and the state on the screen. */
export function ExportLinks({ table, where, more = {} }: ExportLinksProps) {
  const text = useWords('plan').download;
  const plan = usePlanFrame().data?.plan;
  if (!plan) return null;
  const asked = new URLSearchParams({
    municipality: plan.municipality.slug,
    year: String(plan.year),
    atAct: String(plan.atAct),
    ...more,
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
