import type { AttainmentState, IndicatorStatus, StatusCountPartsFragment } from '../gql/graphql.js';
import { useText } from '../text.js';

const icons: Record<IndicatorStatus, string> = {
  ACHIEVED: '●',
  PARTIAL: '◐',
  MISSED: '✕',
  NOT_REPORTED: '○',
  NOT_MEASURABLE: '—',
};

type StatusProps = {
  status: IndicatorStatus;
  /** Says why, where there is no number: "Target non previsto", "Indicatore riformulato" … */
  state?: AttainmentState;
};

/** An indicator's outcome as icon, word and colour. */
export function Status({ status, state }: StatusProps) {
  const text = useText();
  const word = state === undefined || state === 'SCORED' ? text.status[status] : text.state[state];
  return (
    <span className="status" data-status={status}>
      <span className="status-icon" aria-hidden="true">
        {icons[status]}
      </span>{' '}
      {word}
    </span>
  );
}

/** How many indicators ended how: one bar, and the same numbers in words. */
export function StatusCounts({ counts }: { counts: StatusCountPartsFragment }) {
  const text = useText();
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
            <strong>{count}</strong> <Status status={status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
