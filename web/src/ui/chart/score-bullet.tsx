import { percent } from '#format';
import type { ScorePartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { boundsText } from './score-rows.js';
import { axisPosition } from './target-axis.js';

/** A score on one line, with its bounds behind it: a half-reported group never looks finished. */
export function ScoreBullet({ score }: { score: ScorePartsFragment }) {
  const text = useWords('plan');
  const { value, lowerBound, upperBound } = score;
  const name = `${text.score.name} ${percent(value)}, ${text.score.bounds} ${boundsText(score, text.score.range)}`;
  return (
    <svg className="bullet" role="img" aria-label={name} width="100%" height="20">
      <rect className="bullet-track" x="0" y="4" width="100%" height="12" />
      {lowerBound !== null && upperBound !== null && (
        <rect
          className="bullet-range"
          x={axisPosition(lowerBound)}
          y="4"
          width={axisPosition(upperBound - lowerBound)}
          height="12"
        />
      )}
      {value !== null && <rect className="bullet-score" x="0" y="6" width={axisPosition(value)} height="8" />}
      {value === 0 && <circle className="bullet-score" cx="4" cy="10" r="4" />}
      <line className="bullet-target" x1={axisPosition(100)} x2={axisPosition(100)} y1="0" y2="20" />
    </svg>
  );
}
