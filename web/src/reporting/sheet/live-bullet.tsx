import { AXIS_END, axisPosition } from '#ui/chart/target-axis.js';

type LiveBulletProps = {
  /** Position of the mark as a share of the target; null = no mark. */
  share: number | null;
  name: string;
};

/** The position of an entered value relative to its target: hollow, because it is not recorded yet. */
export function LiveBullet({ share, name }: LiveBulletProps) {
  return (
    <svg className="bullet bullet-live" role="img" aria-label={name} width="100%" height="20">
      <rect className="bullet-track" x="0" y="4" width="100%" height="12" />
      {share !== null && <rect className="bullet-typed" x="0.5" y="6" width={axisPosition(share * 100)} height="8" />}
      {share !== null && share <= 0 && <circle className="bullet-typed" cx="5" cy="10" r="4" />}
      {share !== null && share * 100 > AXIS_END && (
        <svg x="100%" y="0" overflow="visible" aria-hidden="true">
          <path className="bullet-typed" d="M-9 5 L-1 10 L-9 15 Z" />
        </svg>
      )}
      <line className="bullet-target" x1={axisPosition(100)} x2={axisPosition(100)} y1="0" y2="20" />
    </svg>
  );
}
