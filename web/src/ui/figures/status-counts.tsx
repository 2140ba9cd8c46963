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

/** The number of indicators by outcome: one bar, and the same numbers as text. */
export function StatusCounts({ counts, within }: StatusCountsProps) {
  const text = useWords('plan');
  const parts: { status: IndicatorStatus; count: number }[] = [
    { status: 'ACHIEVED', count: counts.achieved },
    { status: 'PARTIAL', count: counts.partial },
    { status: 'MISSED', count: counts.missed },
    { status: 'NOT_REPORTED', count: counts.notReported },
    { status: 'NOT_MEASURABLE', count: counts.notMeasurable },
  ];
  const present = parts.filter(({ count }) => count > 0);
  return (
    <div className="status-counts">
      <div className="status-bar" aria-hidden="true">
        {present.map(({ status, count }) => (
          <span key={status} data-status={status} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul aria-label={text.score.statuses}>
        {present.map(({ status, count }) => (
          <li key={status}>
            <ListLink to="/indicatori" list={{ ...within, stato: status }}>
              <strong>{count}</strong> <Status status={status} />
            </ListLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
