import { percent } from '#format';
import type { IndicatorStatus } from '#gql';
import { useWords } from '#words/words.js';
import { AXIS_END, axisPosition } from './target-axis.js';

type BulletProps = {
  /** Percent of the target before the cap at 100; null = not measured. */
  raw: number | null;
  status: IndicatorStatus;
};

/** Actual against target on one line: the bar is the result, the tick is the target at 100 %. */
export function Bullet({ raw, status }: BulletProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const name = raw === null ? names.status[status] : `${text.score.name} ${percent(raw)}`;
  return (
    <svg className="bullet" data-status={status} role="img" aria-label={name} width="100%" height="20">
      <rect className="bullet-track" x="0" y="4" width="100%" height="12" />
      {raw === null ? (
        <rect className="bullet-unknown" x="0.5" y="4.5" width={axisPosition(100)} height="11" />
      ) : (
        <rect className="bullet-value" x="0" y="6" width={axisPosition(raw)} height="8" />
      )}
      {raw === 0 && <circle className="bullet-zero" cx="4" cy="10" r="4" />}
      {raw !== null && raw > AXIS_END && (
        <svg x="100%" y="0" overflow="visible" aria-hidden="true">
          <path className="bullet-beyond" d="M-9 5 L-1 10 L-9 15 Z" />
        </svg>
      )}
      <line className="bullet-target" x1={axisPosition(100)} x2={axisPosition(100)} y1="0" y2="20" />
    </svg>
  );
}
