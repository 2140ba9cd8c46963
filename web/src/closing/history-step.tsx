import { date } from '#format';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { ClosingPlan } from './closing-data.js';

/** Every step of the cycle so far, in order. */
export function HistoryStep({ plan }: { plan: ClosingPlan }) {
  const text = useWords('closing').history;
  if (plan.cycle.length === 0) return <p>{text.none}</p>;
  return (
    <DataTable
      caption={text.caption}
      rows={plan.cycle}
      rowKey={({ step, recordedAt }) => `${step}/${recordedAt}`}
      columns={[
        { key: 'step', header: text.step, cell: ({ step }) => text.names[step] },
        {
          key: 'document',
          header: text.document,
          cell: ({ documentNumber, documentDate, link }) => {
            const words = text.numbered(documentNumber, documentDate === null ? null : date(documentDate));
            return link === null ? words || text.without : <a href={link}>{words || text.open}</a>;
          },
        },
        { key: 'details', header: text.details, cell: ({ reason, policy }) => reason ?? policy ?? text.without },
        {
          key: 'recorded',
          header: text.recorded,
          cell: ({ recordedAt, recordedBy }) => text.by(date(recordedAt), recordedBy),
        },
      ]}
    />
  );
}
