import { date, measure, percent, target } from '#format';
import type { TargetBasis } from '#gql';
import { useWords, type Words } from '#words/words.js';
import { Bullet } from '../chart/bullet.js';
import { PlaceLink } from '../place-link.js';
import { MemberCode } from '../plan/member-code.js';
import { Status } from '../plan/status.js';
import { actualText, targetText } from '../plan/target-text.js';
import { usePlanChoice } from '../plan-frame.js';
import { type Column, DataTable, type Sorting } from '../table/data-table.js';
import type { FileColumn } from '../table/plain-table.js';
import { type IndicatorRow, onItsBasis } from './indicator-on-basis.js';

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
  basis: TargetBasis = 'CURRENT',
): FileColumn<IndicatorRow>[] {
  return [
    {
      key: 'title',
      header: text.indicator.name,
      order: 'titolo',
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
      order: 'peso',
      largestFirst: true,
      cell: ({ weight }) => (weight === null ? names.unknownWeight : measure(weight, 'PERCENT')),
      value: ({ weight }) => weight,
      numeric: true,
    },
    {
      key: 'target',
      header: basis === 'INITIAL' ? text.indicator.initialTarget : text.indicator.target,
      cell: (row) => targetText(onItsBasis(row), names),
      value: (row) => onItsBasis(row).target ?? target(onItsBasis(row)),
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
      order: 'scostamento',
      cell: (row) => (
        <div className="bullet-cell">
          <Bullet raw={row.attainment.raw} status={onItsBasis(row).status} />
          <AttainmentNumber {...row.attainment} />
        </div>
      ),
      value: ({ attainment }) => attainment.value,
    },
    {
      key: 'status',
      header: text.indicator.status,
      help: 'redefined',
      cell: (row) => <Status status={onItsBasis(row).status} state={row.attainment.state} />,
      value: (row) =>
        row.attainment.state === 'SCORED' ? names.status[onItsBasis(row).status] : names.state[row.attainment.state],
    },
  ];
}

type IndicatorTableProps<Row> = {
  indicators: readonly Row[];
  caption: string;
  /** Columns after the name, for a list of more than one objective. */
  extra?: readonly Column<Row>[];
  /** For a list that its column heads order. */
  sorting?: Sorting;
};

/** Indicators with target, actual and a bullet on one 0–120 % axis. */
export function IndicatorTable<Row extends IndicatorRow>({
  indicators,
  caption,
  extra = [],
  sorting,
}: IndicatorTableProps<Row>) {
  const { basis } = usePlanChoice();
  const [name, ...values] = indicatorColumns(
    useWords('plan'),
    useWords('vocabulary'),
    indicators.some(({ comparison }) => comparison) ? basis : 'CURRENT',
  );
  const columns: Column<Row>[] = [...(name ? [name] : []), ...extra, ...values];
  return (
    <DataTable caption={caption} rows={indicators} rowKey={({ code }) => code} columns={columns} sorting={sorting} />
  );
}
