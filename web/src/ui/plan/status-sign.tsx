import type { ReactNode } from 'react';
import type { IndicatorStatus, PhaseState } from '#gql';

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="var(--status)" strokeWidth="2" />;

/** Drawings in a square of 16. */
const drawings = {
  disc: <circle cx="8" cy="8" r="7" fill="var(--status)" />,
  half: (
    <>
      {ring}
      <path d="M8 2 a6 6 0 0 0 0 12 Z" fill="var(--status)" />
    </>
  ),
  threeQuarters: (
    <>
      {ring}
      <path d="M8 8 V2 A6 6 0 1 1 2 8 Z" fill="var(--status)" />
    </>
  ),
  cross: <path d="M3 3 L13 13 M13 3 L3 13" fill="none" stroke="var(--status)" strokeWidth="3" />,
  dashed: <circle cx="8" cy="8" r="6" fill="none" stroke="var(--status)" strokeWidth="2" strokeDasharray="3 1.71" />,
  dash: <path d="M2 8 H14" fill="none" stroke="var(--status)" strokeWidth="3" />,
} satisfies Record<string, ReactNode>;

type Drawing = keyof typeof drawings;

/** The sign of each outcome: it carries the meaning where colours cannot. */
const outcomes: Record<IndicatorStatus, Drawing> = {
  ACHIEVED: 'disc',
  PARTIAL: 'half',
  MISSED: 'cross',
  NOT_REPORTED: 'dashed',
  NOT_MEASURABLE: 'dash',
};

const phases: Record<PhaseState, Drawing> = {
  TO_DO: 'dashed',
  ON_TIME: 'half',
  LATE: 'cross',
  DONE: 'disc',
  DONE_LATE: 'threeQuarters',
  REMOVED: 'dash',
};

/** The place of its upper left corner, inside a drawing. */
type Corner = { x?: number; y?: number };

/** An outcome's sign, of one size everywhere; the word beside it names it. */
export function StatusSign({ status, ...corner }: { status: IndicatorStatus } & Corner) {
  return <Sign drawing={outcomes[status]} data-status={status} {...corner} />;
}

/** The same of a phase. */
export function PhaseSign({ state, ...corner }: { state: PhaseState } & Corner) {
  return <Sign drawing={phases[state]} data-phase={state} {...corner} />;
}

type SignProps = { drawing: Drawing; 'data-status'?: IndicatorStatus; 'data-phase'?: PhaseState } & Corner;

function Sign({ drawing, x, y, ...data }: SignProps) {
  return (
    <svg className="status-icon" {...data} x={x} y={y} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[drawing]}
    </svg>
  );
}
