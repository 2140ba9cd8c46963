import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type {
  ObjectiveRowPartsFragment,
  ScorePartsFragment,
  StatusCountPartsFragment,
  YearScorePartsFragment,
} from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { Answered } from './answer.js';
import { EasingFigure, KeyFigures, ScoreFigures } from './figures/key-figures.js';
import { StatusCounts } from './figures/status-counts.js';
import type { ListSearch } from './list/list-search.js';
import { ObjectiveList } from './list/objective-list.js';
import { Page } from './page.js';
import { type Place, PlaceLink } from './place-link.js';
import { SeriesSection } from './series/series-section.js';
import { UnknownInPlan } from './states.js';

/** An area or a sector: the results of its objectives. */
type Group = {
  name: string;
  score: ScorePartsFragment;
  series: readonly YearScorePartsFragment[];
  easing: { value: number | null; compared: number };
  statusCounts: StatusCountPartsFragment;
  objectives: readonly ObjectiveRowPartsFragment[];
};

type GroupFiguresProps = {
  group: Group;
  /** The filter that selects the group's rows in the full lists. */
  within: ListSearch;
};

function GroupFigures({ group, within }: GroupFiguresProps) {
  const text = useWords('plan');
  return (
    <section aria-label={text.group.figures}>
      <KeyFigures>
        <ScoreFigures score={group.score} parts="objectives" within={within} withOutcome />
        <EasingFigure easing={group.easing} parts="objectives" />
      </KeyFigures>
      <StatusCounts counts={group.statusCounts} within={within} />
    </section>
  );
}

type GroupLinksProps = { label: string; groups: readonly { place: Place; name: string }[] };

/** The groups of the other kind that share objectives with this one, in one line. */
export function GroupLinks({ label, groups }: GroupLinksProps) {
  return (
    <p>
      {label}:{' '}
      {groups.map(({ place, name }, index) => (
        <span key={place.key}>
          {index > 0 && ', '}
          <PlaceLink place={place}>{name}</PlaceLink>
        </span>
      ))}
    </p>
  );
}

type GroupPageProps<Result, Found extends Group> = {
  /** The key of the group in the address. */
  name: string;
  query: UseQueryResult<Result>;
  groupOf: (result: Result) => Found | null | undefined;
  kickerOf: (group: Found) => string;
  leadOf: (group: Found) => ReactNode;
  /** What stands below the figures of the group. */
  notesOf?: (group: Found) => ReactNode;
  /** The filters of the address. */
  search: ListSearch;
  within: ListSearch;
  /** What stands below the objectives. */
  belowOf?: (result: Result) => ReactNode;
};

/** The page of an area or a sector: its figures, and its objectives. */
export function GroupPage<Result, Found extends Group>({
  name,
  query,
  groupOf,
  kickerOf,
  leadOf,
  notesOf,
  search,
  within,
  belowOf,
}: GroupPageProps<Result, Found>) {
  const unknown = <UnknownInPlan code={name} search={name.replaceAll('-', ' ')} />;
  return (
    <Answered query={query}>
      {(result) => {
        const group = groupOf(result);
        if (!group) return unknown;
        return (
          <Page titleLanguage="it" title={group.name} kicker={kickerOf(group)} path={[]} lead={leadOf(group)}>
            <GroupFigures group={group} within={within} />
            {notesOf && <div className="page-notes">{notesOf(group)}</div>}
            <ObjectiveList objectives={group.objectives} search={search} within={within} />
            <SeriesSection years={group.series} />
            {belowOf?.(result)}
          </Page>
        );
      }}
    </Answered>
  );
}
