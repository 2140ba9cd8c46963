import { date, measure, percent, target } from '#format';
import type { IndicatorRowPartsFragment } from '#ui/parts.generated.js';
import { useWords, type Words } from '#words/words.js';
import { Bullet } from '../chart/bullet.js';
import { PlaceLink } from '../place-link.js';
import { MemberCode } from '../plan/member-code.js';
import { Status } from '../plan/status.js';
import { actualText, targetText } from '../plan/target-text.js';
import { type Column, DataTable } from '../table/data-table.js';
import type { FileColumn } from '../table/plain-table.js';

/** The capped attainment, and below it the uncapped one where they differ. */
function AttainmentNumber({ value, raw }: { value: number | null; raw: number | null }) {
  return (
    <span className="nowrap">
      {percent(value)}
      {raw !== null && raw !== value && <small className="uncapped"> {`(${percent(raw)})`}</small>}
    </span>
  );
}

/** The columns of a list of indicators, on the screen and in a file. */
export function indicatorColumns(
  text: Words<'plan'>,
  names: Words<'vocabulary'>,
): FileColumn<IndicatorRowPartsFragment>[] {
  return [
    {
      key: 'title',
      header: text.indicator.name,
      cell: (indicator) => (
        <PlaceLink place={{ kind: 'indicator', key: indicator.code }}>
          <MemberCode member={indicator} /> {indicator.title}
        </PlaceLink>
      ),
      value: ({ code, title }) => `${code} ${title}`,
    },
    {
      key: 'weight',
      header: text.indicator.weight,
      cell: ({ weight }) => (weight === null ? names.unknownWeight : measure(weight, 'PERCENT')),
      value: ({ weight }) => weight,
      numeric: true,
    },
    {
      key: 'target',
      header: text.indicator.target,
      cell: (indicator) => targetText(indicator, names),
      value: (indicator) => indicator.target ?? target(indicator),
      numeric: true,
    },
    {
      key: 'actual',
      header: text.indicator.actual,
      cell: (indicator) => actualText(indicator, names),
      value: ({ actual, actualDate }) => actual ?? (actualDate === null ? null : date(actualDate)),
      numeric: true,
    },
    {
      key: 'attainment',
      header: text.score.name,
      cell: ({ attainment, status }) => (
        <div className="bullet-cell">
          <Bullet raw={attainment.raw} status={status} />
          <AttainmentNumber {...attainment} />
        </div>
      ),
      value: ({ attainment }) => attainment.value,
    },
    {
      key: 'status',
      header: text.indicator.status,
      help: 'redefined',
      cell: ({ status, attainment }) => <Status status={status} state={attainment.state} />,
      value: ({ status, attainment }) =>
        attainment.state === 'SCORED' ? names.status[status] : names.state[attainment.state],
    },
  ];
}

type IndicatorTableProps<Row> = {
  indicators: readonly Row[];
  caption: string;
  /** Columns after the name, for a list of more than one objective. */
  extra?: readonly Column<Row>[];
};

/** Indicators with target, actual and a bullet on one 0–120 % axis. */
export function IndicatorTable<Row extends IndicatorRowPartsFragment>({
  indicators,
  caption,
  extra = [],
}: IndicatorTableProps<Row>) {
  const [name, ...values] = indicatorColumns(useWords('plan'), useWords('vocabulary'));
  const columns: Column<Row>[] = [...(name ? [name] : []), ...extra, ...values];
  return <DataTable caption={caption} rows={indicators} rowKey={({ code }) => code} columns={columns} />;
}
