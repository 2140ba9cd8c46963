import { AXIS_END, onAxis } from '#ui/chart/target-axis.js';

type LiveBulletProps = {
  /** Share of the target where the mark stands; null = nothing to draw. */
  share: number | null;
  name: string;
};

/** Where an entered value stands on the way to its target: hollow, because nothing is recorded or computed yet. */
export function LiveBullet({ share, name }: LiveBulletProps) {
  return (
    <svg className="bullet bullet-live" role="img" aria-label={name} width="100%" height="20">
      <rect className="bullet-track" x="0" y="4" width="100%" height="12" />
      {share !== null && <rect className="bullet-typed" x="0.5" y="6" width={onAxis(share * 100)} height="8" />}
      {share !== null && share <= 0 && <circle className="bullet-typed" cx="5" cy="10" r="4" />}
      {share !== null && share * 100 > AXIS_END && (
        <svg x="100%" y="0" overflow="visible" aria-hidden="true">
          <path className="bullet-typed" d="M-9 5 L-1 10 L-9 15 Z" />
        </svg>
      )}
      <line className="bullet-target" x1={onAxis(100)} x2={onAxis(100)} y1="0" y2="20" />
    </svg>
  );
}
