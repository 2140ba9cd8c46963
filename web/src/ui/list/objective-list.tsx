import { percent } from '#format';
import type { ObjectiveRowPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { ScoreFigure } from '../chart/score-figure.js';
import { scoreRow } from '../chart/score-rows.js';
import { Section } from '../page.js';
import { PlaceLink } from '../place-link.js';
import { MemberCode, memberName } from '../plan/member-code.js';
import { Status } from '../plan/status.js';
import { WeightChip, weightCutText } from '../plan/weight/weight-chip.js';
import { ExportLinks } from '../table/export-links.js';
import { IndicatorTable } from './indicator-table.js';
import { ListFilters } from './list-filters.js';
import { ListLink } from './list-link.js';
import type { ListSearch } from './list-search.js';
import { indicatorWhere } from './list-where.js';
import { matchingObjectives } from './objective-rows.js';

/** The most rows of indicators below their objectives: all of them have their own list. */
const DETAILED = 36;
/** How many rows the name of an objective and the heads of its columns are as tall as. */
const HEAD = 2;

type Objectives = readonly ObjectiveRowPartsFragment[];

function Compared({ objectives }: { objectives: Objectives }) {
  const text = useWords('plan');
  const rows = objectives.map((objective) => {
    const { code, score, indicators } = objective;
    const achieved = indicators.filter(({ status }) => status === 'ACHIEVED').length;
    const weightCut = weightCutText(objective);
    return scoreRow(
      { place: { kind: 'objective', key: code }, label: memberName(objective), score, achieved, weightCut },
      text,
    );
  });
  return <ScoreFigure name="obiettivi" rowName={text.objective.name} rows={rows} />;
}

function Objective({ objective }: { objective: ObjectiveRowPartsFragment }) {
  const text = useWords('plan');
  const { score } = objective;
  return (
    <article className="objective">
      <header>
        <h3>
          <PlaceLink place={{ kind: 'objective', key: objective.code }}>
            <MemberCode member={objective} /> {objective.title}
          </PlaceLink>
        </h3>
        <p>
          <Status status={score.status} /> {score.value !== null && percent(score.value)} · {text.objective.weight}:{' '}
          <WeightChip {...objective} />
        </p>
      </header>
      <IndicatorTable
        indicators={objective.indicators}
        caption={`${text.objective.indicators}: ${memberName(objective)}`}
      />
    </article>
  );
}

/** The first objectives, whole, that take no more rows together. */
function firstWith(most: number, objectives: Objectives): Objectives {
  let listed = 0;
  return objectives.filter(({ indicators }) => {
    listed += HEAD + indicators.length;
    return listed <= most;
  });
}

type ObjectiveListProps = {
  objectives: Objectives;
  /** The filters of the address. */
  search: ListSearch;
  /** The filter that selects the group's rows in the full lists. */
  within: ListSearch;
};

/** The objectives of an area or a sector, filtered and ordered: compared with each other, then each with its indicators. */
export function ObjectiveList({ objectives, search, within }: ObjectiveListProps) {
  const list = useWords('list');
  const text = useWords('plan');
  const shown = matchingObjectives(objectives, search);
  const detailed = firstWith(DETAILED, shown);
  const count = list.objectiveCount(shown.length, objectives.length);
  return (
    <Section id="obiettivi" title={text.group.objectives}>
      <ListFilters search={search} names={['stato', 'rendicontato', 'peso', 'ordine']} />
      <p role="status" className="list-count">
        {count}
      </p>
      {shown.length === 0 ? <p>{list.none}</p> : <Compared objectives={shown} />}
      {detailed.map((objective) => (
        <Objective key={objective.code} objective={objective} />
      ))}
      {detailed.length < shown.length && (
        <p>
          <ListLink to="/indicatori" list={{ ...search, ...within }}>
            {list.theirIndicators}
          </ListLink>
        </p>
      )}
      <ExportLinks table="indicators" where={indicatorWhere({ ...search, ...within })} />
    </Section>
  );
}
