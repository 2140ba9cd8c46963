import type { ReactNode } from 'react';
import { difference, percent, share } from '../format.js';
import type { ScorePartsFragment } from '../gql/graphql.js';
import { useText } from '../text.js';
import { boundsText } from './score-rows.js';

/** What a score is the mean of: a group's objectives, or an objective's indicators. */
type Parts = 'objectives' | 'indicators';

export function KeyFigures({ children }: { children: ReactNode }) {
  return <dl className="key-figures">{children}</dl>;
}

type KeyFigureProps = { term: string; value: string; note?: ReactNode; prominent?: boolean };

export function KeyFigure({ term, value, note, prominent = false }: KeyFigureProps) {
  return (
    <div className="key-figure" data-prominent={prominent}>
      <dt>{prominent ? term : `${term}:`}</dt>
      <dd>
        <span className="key-value">{value}</span> {note && <span className="key-note">{note}</span>}
      </dd>
    </div>
  );
}

/** A score never stands alone: beside it how much of the weight is measured, and where it may still end. */
export function ScoreFigures({ score, parts }: { score: ScorePartsFragment; parts: Parts }) {
  const text = useText();
  const { value, coverage, weighting, unknownWeights } = score;
  return (
    <>
      <KeyFigure
        prominent
        term={text.score.name}
        value={percent(value)}
        note={
          <>
            {text.score.measured(share(coverage))}
            <small>
              {weighting === 'UNWEIGHTED' && unknownWeights > 0
                ? text.score.unweighted(unknownWeights)
                : text.score.weighted[parts]}
            </small>
          </>
        }
      />
      <KeyFigure term={text.score.bounds} value={boundsText(score, text.score.range, text)} />
      <KeyFigure term={text.score.reported} value={text.score.of(String(score.reported), String(score.total))} />
    </>
  );
}

/** How much of a result comes from changed targets. */
export function EasingFigure({ easing, parts }: { easing: { value: number | null; compared: number }; parts: Parts }) {
  const text = useText();
  const value = easing.value === null ? text.unknown : text.score.points(difference(easing.value));
  return <KeyFigure term={text.score.easing} value={value} note={text.score.easingNote[parts](easing.compared)} />;
}
