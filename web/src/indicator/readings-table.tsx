import { date } from '../format.js';
import { useText } from '../text.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { SourceLink } from '../ui/evidence.js';
import { type Indicator, readingText } from './indicator.rows.js';

type Reading = Indicator['readings'][number];

/** Every reading, interim and superseded ones too, with its source and the demonstration label. */
export function ReadingsTable({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const columns: Column<Reading>[] = [
    { key: 'date', header: text.indicator.asOf, cell: ({ asOf }) => date(asOf) },
    {
      key: 'kind',
      header: text.indicator.kind,
      cell: ({ final, supersededBy }) =>
        `${final ? text.indicator.final : text.indicator.interim}${supersededBy === null ? '' : ` (${text.indicator.superseded})`}`,
    },
    {
      key: 'value',
      header: text.indicator.value,
      cell: (reading) => readingText(reading, indicator.kind, text),
      numeric: true,
    },
    {
      key: 'note',
      header: text.indicator.note,
      cell: ({ note, demonstration, source }) => (
        <>
          {demonstration && <span className="tag">{text.demonstration}</span>} {note}{' '}
          {source && <SourceLink source={source} />}
        </>
      ),
    },
  ];
  return (
    <DataTable caption={text.indicator.readings} rows={indicator.readings} rowKey={({ id }) => id} columns={columns} />
  );
}
