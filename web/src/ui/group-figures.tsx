import type { ScorePartsFragment, StatusCountPartsFragment } from '../gql/graphql.js';
import { useText } from '../text.js';
import { EasingFigure, KeyFigures, ScoreFigures } from './key-figures.js';
import { StatusCounts } from './status.js';

type Group = {
  score: ScorePartsFragment;
  easing: { value: number | null; compared: number };
  statusCounts: StatusCountPartsFragment;
};

/** The figures at the head of an area's or a sector's page. */
export function GroupFigures({ group }: { group: Group }) {
  const text = useText();
  return (
    <section aria-label={text.overview.figures}>
      <KeyFigures>
        <ScoreFigures score={group.score} parts="objectives" />
        <EasingFigure easing={group.easing} parts="objectives" />
      </KeyFigures>
      <StatusCounts counts={group.statusCounts} />
    </section>
  );
}
