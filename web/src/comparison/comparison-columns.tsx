import { difference, measure, number, share } from '#format';
import { PlaceLink } from '#ui/place-link.js';
import { Status } from '#ui/plan/status.js';
import type { FileColumn, Plain } from '#ui/table/plain-table.js';
import type { Words } from '#words/words.js';
import type { ComparedRow } from './comparison.rows.js';
import type { ComparisonLevel } from './comparison-search.js';

/** A row, and the same row in the state compared with: undefined where none is, null where it is not there. */
export type TableRow = ComparedRow & { other?: ComparedRow | null };

type Column = FileColumn<TableRow>;
type Texts = { text: Words<'comparison'>; shared: Words<'plan'>; names: Words<'vocabulary'> };

/** A value; where another state is compared and has another one, that one first. */
function BeforeAfter({ row, words, absent }: { row: TableRow; words: (row: ComparedRow) => string; absent: string }) {
  const now = words(row);
  if (row.other === undefined) return now;
  const before = row.other === null ? absent : words(row.other);
  if (before === now) return now;
  return (
    <>
      {before} <span aria-hidden="true">→</span> <strong>{now}</strong>
    </>
  );
}

type Compared = {
  key: string;
  header: string;
  words: (row: ComparedRow) => string;
  value: (row: ComparedRow) => Plain;
  order?: string;
  largestFirst?: boolean;
};

/** A column that shows both states where two are compared. */
function compared({ words, value, ...rest }: Compared, { text }: Texts): Column {
  return {
    ...rest,
    numeric: true,
    cell: (row) => <BeforeAfter row={row} words={words} absent={text.twoStates.absent} />,
    value,
  };
}

function nameColumn(level: ComparisonLevel, { names }: Texts): Column {
  return {
    key: 'name',
    header: names.level[level],
    order: 'nome',
    cell: ({ place, label, weightCut, sector }) => (
      <>
        <PlaceLink place={place}>{label}</PlaceLink>
        {weightCut && <span className="chip-cut chip-after">{weightCut}</span>}
        {sector !== null && (
          <span className="fine block" lang="it">
            {sector}
          </span>
        )}
      </>
    ),
    value: ({ label }) => label,
  };
}

/** The sector, which stands below the name on the screen and has a column of its own in files. */
function sectorColumn({ shared, names }: Texts): Column {
  return {
    key: 'sector',
    header: shared.group.sector,
    cell: ({ sector }) => (sector === null ? names.unknown : <span lang="it">{sector}</span>),
    value: ({ sector }) => sector,
  };
}

function weightColumn(texts: Texts): Column {
  const { names, text } = texts;
  const words = ({ weight }: ComparedRow) => (weight === null ? names.unknownWeight : number(weight));
  const column = { key: 'weight', header: text.weight, order: 'peso', largestFirst: true };
  return compared({ ...column, words, value: ({ weight }) => weight }, texts);
}

/** Target and actual of an indicator, in its unit. */
function measureColumns(texts: Texts): Column[] {
  const { text, names } = texts;
  return [
    compared(
      {
        key: 'target',
        header: text.budget,
        words: ({ targetText }) => targetText ?? names.unknown,
        value: ({ target, targetText }) => target ?? targetText,
      },
      texts,
    ),
    compared(
      {
        key: 'actual',
        header: text.outcome,
        words: ({ actualText }) => actualText ?? names.unknown,
        value: ({ actual, actualText }) => actual ?? actualText,
      },
      texts,
    ),
  ];
}

function resultColumns(level: ComparisonLevel, texts: Texts): Column[] {
  const { text, shared } = texts;
  return [
    compared(
      {
        key: 'attainment',
        header: level === 'INDICATOR' ? shared.score.name : text.outcome,
        order: 'scostamento',
        words: ({ valueText }) => valueText,
        value: ({ attainment }) => attainment,
      },
      texts,
    ),
    {
      key: 'deviation',
      header: text.deviation,
      cell: ({ deviationText }) => deviationText,
      value: ({ deviation }) => deviation,
      numeric: true,
    },
  ];
}

function groupColumns({ text, shared, names }: Texts): Column[] {
  return [
    {
      key: 'coverage',
      header: shared.score.coverage,
      order: 'copertura',
      cell: ({ coverage }) => (coverage === null ? names.unknown : share(coverage)),
      value: ({ coverage }) => (coverage === null ? null : coverage * 100),
      numeric: true,
    },
    {
      key: 'bounds',
      header: text.bounds,
      cell: ({ boundsText }) => boundsText,
      value: ({ boundsText }) => boundsText,
      numeric: true,
    },
    {
      key: 'easing',
      header: shared.score.easing,
      order: 'effetto',
      largestFirst: true,
      cell: ({ easing }) => (easing === null ? names.unknown : text.fromTarget(difference(easing))),
      value: ({ easing }) => easing,
      numeric: true,
    },
  ];
}

function statusColumn({ shared, names }: Texts): Column {
  return {
    key: 'status',
    header: shared.indicator.status,
    cell: ({ status, state }) =>
      status === null ? names.unknown : <Status status={status} {...(state === null ? {} : { state })} />,
    value: ({ status, state }) => {
      if (state !== null && state !== 'SCORED') return names.state[state];
      return status === null ? null : names.status[status];
    },
  };
}

/** The columns of a level: what was planned, what came of it, and how far apart they are. */
export function comparisonColumns(level: ComparisonLevel, texts: Texts): Column[] {
  const isIndicator = level === 'INDICATOR';
  return [
    nameColumn(level, texts),
    ...(level === 'OBJECTIVE' || isIndicator ? [weightColumn(texts)] : []),
    ...(isIndicator ? measureColumns(texts) : []),
    ...(isIndicator ? resultColumns(level, texts) : [targetColumn(texts), ...resultColumns(level, texts)]),
    ...(isIndicator ? [] : groupColumns(texts)),
    statusColumn(texts),
  ];
}

/** The target of what has parts in many units. */
function targetColumn({ text }: Texts): Column {
  return {
    key: 'target',
    header: text.budget,
    cell: () => measure(100, 'PERCENT'),
    value: () => 100,
    numeric: true,
  };
}

/** The columns of the same rows in a file. */
export function fileColumns(level: ComparisonLevel, texts: Texts): Column[] {
  const [name, ...values] = comparisonColumns(level, texts);
  const hasSector = level === 'OBJECTIVE' || level === 'INDICATOR';
  return [...(name ? [name] : []), ...(hasSector ? [sectorColumn(texts)] : []), ...values];
}
