import type { ScorePartsFragment, StatusCountPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import type { ListSearch } from '../list/list-search.js';
import { EasingFigure, KeyFigures, ScoreFigures } from './key-figures.js';
import { StatusCounts } from './status-counts.js';

type Group = {
  score: ScorePartsFragment;
  easing: { value: number | null; compared: number };
  statusCounts: StatusCountPartsFragment;
};

type GroupFiguresProps = {
  group: Group;
  /** The filter that holds the group's rows in the full lists. */
  within: ListSearch;
};

/** The figures at the head of an area's or a sector's page. */
export function GroupFigures({ group, within }: GroupFiguresProps) {
  const text = useWords('plan');
  return (
    <section aria-label={text.group.figures}>
      <KeyFigures>
        <ScoreFigures score={group.score} parts="objectives" within={within} />
        <EasingFigure easing={group.easing} parts="objectives" />
      </KeyFigures>
      <StatusCounts counts={group.statusCounts} within={within} />
    </section>
  );
}
