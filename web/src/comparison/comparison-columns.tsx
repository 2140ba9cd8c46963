import { difference, number, share } from '#format';
import type { ComparisonLevel } from '#gql';
import { PlaceLink } from '#ui/place-link.js';
import { Status } from '#ui/plan/status.js';
import type { FileColumn } from '#ui/table/plain-table.js';
import type { Words } from '#words/words.js';
import type { ComparedRow } from './comparison.rows.js';

function nameColumn(level: ComparisonLevel, names: Words<'vocabulary'>): FileColumn<ComparedRow> {
  return {
    key: 'name',
    header: names.level[level],
    cell: ({ place, label, weightCut }) => (
      <>
        <PlaceLink place={place}>{label}</PlaceLink>
        {weightCut && <span className="chip-cut chip-after">{weightCut}</span>}
      </>
    ),
    value: ({ label }) => label,
  };
}

/** The columns of every level: target, result, and difference. */
function valueColumns(text: Words<'comparison'>): FileColumn<ComparedRow>[] {
  return [
    {
      key: 'target',
      header: text.budget,
      cell: ({ targetText }) => targetText,
      value: ({ target }) => target,
      numeric: true,
    },
    {
      key: 'actual',
      header: text.outcome,
      cell: ({ actualText }) => actualText,
      value: ({ actual }) => actual,
      numeric: true,
    },
    {
      key: 'deviation',
      header: text.deviation,
      cell: ({ deviationText }) => deviationText,
      value: ({ deviation }) => deviation,
      numeric: true,
    },
  ];
}

function groupColumns(
  text: Words<'comparison'>,
  shared: Words<'plan'>,
  names: Words<'vocabulary'>,
): FileColumn<ComparedRow>[] {
  return [
    {
      key: 'coverage',
      header: shared.score.coverage,
      cell: ({ coverage }) => (coverage === null ? names.unknown : share(coverage)),
      value: ({ coverage }) => (coverage === null ? null : coverage * 100),
      numeric: true,
    },
    {
      key: 'bounds',
      header: shared.score.bounds,
      cell: ({ boundsText }) => boundsText,
      value: ({ boundsText }) => boundsText,
      numeric: true,
    },
    {
      key: 'easing',
      header: shared.score.easing,
      cell: ({ easing }) => (easing === null ? names.unknown : text.fromTarget(difference(easing))),
      value: ({ easing }) => easing,
      numeric: true,
    },
  ];
}

function indicatorColumns(text: Words<'plan'>): FileColumn<ComparedRow>[] {
  return [
    {
      key: 'attainment',
      header: text.score.name,
      cell: ({ valueText }) => valueText,
      value: ({ value }) => value,
      numeric: true,
    },
  ];
}

/** A group's outcome with its coverage, so that a partial result is recognisable. */
function statusColumn(text: Words<'plan'>, names: Words<'vocabulary'>): FileColumn<ComparedRow> {
  return {
    key: 'status',
    header: text.indicator.status,
    cell: ({ status, state, coverage }) =>
      status === null ? (
        names.unknown
      ) : (
        <>
          <Status status={status} {...(state === null ? {} : { state })} />
          {coverage !== null && coverage < 1 && (
            <small className="block fine">{text.score.measured(share(coverage))}</small>
          )}
        </>
      ),
    value: ({ status, state }) => {
      if (state !== null && state !== 'SCORED') return names.state[state];
      return status === null ? null : names.status[status];
    },
  };
}

/** The columns of a level: target, result, and bounds. */
export function comparisonColumns(
  level: ComparisonLevel,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
  names: Words<'vocabulary'>,
): FileColumn<ComparedRow>[] {
  const weight: FileColumn<ComparedRow> = {
    key: 'weight',
    header: text.twoActs.weight,
    cell: ({ weight }) => (weight === null ? names.unknownWeight : number(weight)),
    value: ({ weight }) => weight,
    numeric: true,
  };
  return [
    nameColumn(level, names),
    ...(level === 'OBJECTIVE' ? [weight] : []),
    ...valueColumns(text),
    ...(level === 'INDICATOR' ? indicatorColumns(shared) : groupColumns(text, shared, names)),
    statusColumn(shared, names),
  ];
}
