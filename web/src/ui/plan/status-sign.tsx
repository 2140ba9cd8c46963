import type { ReactNode } from 'react';
import type { IndicatorStatus } from '#gql';

/** The sign of each outcome in a square of 16: it carries the meaning where colours cannot. */
const drawings: Record<IndicatorStatus, ReactNode> = {
  ACHIEVED: <circle cx="8" cy="8" r="7" fill="var(--status)" />,
  PARTIAL: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="var(--status)" strokeWidth="2" />
      <path d="M8 2 a6 6 0 0 0 0 12 Z" fill="var(--status)" />
    </>
  ),
  MISSED: <path d="M3 3 L13 13 M13 3 L3 13" fill="none" stroke="var(--status)" strokeWidth="3" />,
  NOT_REPORTED: (
    <circle cx="8" cy="8" r="6" fill="none" stroke="var(--status)" strokeWidth="2" strokeDasharray="3 1.71" />
  ),
  NOT_MEASURABLE: <path d="M2 8 H14" fill="none" stroke="var(--status)" strokeWidth="3" />,
};

type StatusSignProps = {
  status: IndicatorStatus;
  /** The place of its upper left corner, inside a drawing. */
  x?: number;
  y?: number;
};

/** An outcome's sign, of one size everywhere; the word beside it names it. */
export function StatusSign({ status, x, y }: StatusSignProps) {
  return (
    <svg
      className="status-icon"
      data-status={status}
      x={x}
      y={y}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {drawings[status]}
    </svg>
  );
}
