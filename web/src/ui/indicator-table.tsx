import { measure, number, percent } from '../format.js';
import type { IndicatorRowPartsFragment } from '../gql/graphql.js';
import { useText } from '../text.js';
import { Bullet } from './bullet.js';
import { type Column, DataTable } from './data-table.js';
import { PlaceLink } from './place-link.js';
import { Status } from './status.js';

/** An actual that is missing says so; one that belongs to another definition has a word of its own. */
export function actualText(indicator: IndicatorRowPartsFragment, notReported: string): string {
  if (indicator.actual === null && indicator.attainment.state === 'NO_ACTUAL') return notReported;
  return measure(indicator.actual, indicator.kind);
}

/** Indicators with target, actual and a bullet on one 0–120 % axis. */
export function IndicatorTable({
  indicators,
  caption,
}: {
  indicators: readonly IndicatorRowPartsFragment[];
  caption: string;
}) {
  const text = useText();
  const columns: Column<IndicatorRowPartsFragment>[] = [
    {
      key: 'title',
      header: text.indicator.name,
      cell: ({ code, title }) => (
        <PlaceLink place={{ kind: 'indicator', key: code }}>
          <span className="code">{code}</span> {title}
        </PlaceLink>
      ),
    },
    {
      key: 'weight',
      header: text.indicator.weight,
      cell: ({ weight }) => (weight === null ? text.unknownWeight : `${number(weight)} %`),
      numeric: true,
    },
    {
      key: 'target',
      header: text.indicator.target,
      cell: ({ target, kind }) => (target === null ? text.state.NO_TARGET : measure(target, kind)),
      numeric: true,
    },
    {
      key: 'actual',
      header: text.indicator.actual,
      cell: (indicator) => actualText(indicator, text.state.NO_ACTUAL),
      numeric: true,
    },
    {
      key: 'attainment',
      header: text.score.name,
      cell: ({ attainment, status }) => (
        <div className="bullet-cell">
          <Bullet raw={attainment.raw} status={status} />
          <span className="nowrap">{percent(attainment.value)}</span>
        </div>
      ),
    },
    {
      key: 'status',
      header: text.indicator.status,
      cell: ({ status, attainment }) => <Status status={status} state={attainment.state} />,
    },
  ];
  return <DataTable caption={caption} rows={indicators} rowKey={({ code }) => code} columns={columns} />;
}
