import { number } from '#format';
import { ListLink } from '#ui/list/list-link.js';
import type { ListSearch } from '#ui/list/list-search.js';
import { PlaceLink } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import { type Overview, type Unreported as Sector, unreportedSectors } from './overview.rows.js';

/** How many sectors are named; the list has all of them. */
const NAMED = 5;

function Row({ sector: { key, name, missing, total, named } }: { sector: Sector }) {
  const text = useWords('plan');
  return (
    <li>
      <p className="missing-row">
        <ListLink to="/indicatori" list={{ settore: key, stato: 'NOT_REPORTED' }}>
          <span lang="it">{name}</span>
        </ListLink>
        <svg className="missing-bar" aria-hidden="true" width="100%" height="14">
          <rect className="bullet-track" width="100%" height="14" />
          <rect className="missing-part" x="1" y="1" height="12" width={`${(missing / total) * 98}%`} />
        </svg>
        <span className="nowrap">{text.score.of(number(missing), number(total))}</span>
      </p>
      {named.map(({ code, title }) => (
        <PlaceLink key={code} className="fine" place={{ kind: 'indicator', key: code }}>
          {`${code} ${title}`}
        </PlaceLink>
      ))}
    </li>
  );
}

/** What is not reported, by sector, and what cannot be measured. */
export function Unreported({ plan, within }: { plan: Overview; within: ListSearch }) {
  const text = useWords('overview');
  const sectors = unreportedSectors(plan);
  const { totalCount } = plan.unreported;
  const { notMeasurable } = plan.statusCounts;
  return (
    <section className="answer" aria-labelledby="da-completare">
      <header>
        <h2 id="da-completare">
          {(plan.stage === 'OPEN' || totalCount === 0 ? text.incompleteOf : text.leftWithout)(
            totalCount,
            plan.indicators.totalCount,
          )}
        </h2>
      </header>
      {totalCount === 0 && notMeasurable === 0 && <p>{text.complete}</p>}
      <ul className="missing">
        {sectors.slice(0, NAMED).map((sector) => (
          <Row key={sector.key} sector={sector} />
        ))}
      </ul>
      {sectors.length > NAMED && (
        <p className="answer-more">
          <ListLink to="/indicatori" list={{ ...within, stato: 'NOT_REPORTED' }}>
            {text.otherSectors(sectors.length - NAMED)}
          </ListLink>
        </p>
      )}
      {notMeasurable > 0 && (
        <p className="answer-more">
          <ListLink to="/indicatori" list={{ ...within, stato: 'NOT_MEASURABLE' }}>
            {text.notMeasurable(notMeasurable)}
          </ListLink>
        </p>
      )}
    </section>
  );
}
