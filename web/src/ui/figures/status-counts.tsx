import { number } from '#format';
import type { IndicatorStatus } from '#gql';
import type { StatusCountPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { ListLink } from '../list/list-link.js';
import type { ListSearch } from '../list/list-search.js';
import { Status } from '../plan/status.js';

type StatusCountsProps = {
  counts: StatusCountPartsFragment;
  /** The filter of the list that each number opens. */
  within: ListSearch;
};

type Part = { status: IndicatorStatus; count: number };

/** The parts side by side, as long as they are large. */
function StatusBar({ parts }: { parts: readonly Part[] }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number) => `${(count / total) * 100}%`;
  const before = (index: number) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0);
  return (
    <svg className="status-bar" width="100%" height="12" aria-hidden="true">
      {parts.map(({ status, count }, index) => (
        <rect key={status} data-status={status} x={share(before(index))} width={share(count)} height="12" />
      ))}
    </svg>
  );
}

/** The number of indicators by outcome: one bar, and the same numbers as text. */
export function StatusCounts({ counts, within }: StatusCountsProps) {
  const text = useWords('plan');
  const parts: Part[] = [
    { status: 'ACHIEVED', count: counts.achieved },
    { status: 'PARTIAL', count: counts.partial },
    { status: 'MISSED', count: counts.missed },
    { status: 'NOT_REPORTED', count: counts.notReported },
    { status: 'NOT_MEASURABLE', count: counts.notMeasurable },
  ];
  const present = parts.filter(({ count }) => count > 0);
  return (
    <div className="status-counts">
      <StatusBar parts={present} />
      <ul aria-label={text.score.statuses}>
        {present.map(({ status, count }) => (
          <li key={status}>
            <ListLink to="/indicatori" list={{ ...within, stato: status }}>
              <strong>{number(count)}</strong> <Status status={status} />
            </ListLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
