import { percent } from '#format';
import { Bullet } from '#ui/chart/bullet.js';
import { onItsBasis } from '#ui/list/indicator-on-basis.js';
import { ListLink } from '#ui/list/list-link.js';
import type { ListSearch } from '#ui/list/list-search.js';
import { PlaceLink } from '#ui/place-link.js';
import { StatusSign } from '#ui/plan/status-sign.js';
import { actualText, targetText } from '#ui/plan/target-text.js';
import { useWords } from '#words/words.js';
import type { Overview } from './overview.rows.js';

type Indicator = Overview['furthest']['nodes'][number];

function Row({ indicator: found }: { indicator: Indicator }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const { objective } = found;
  const indicator = onItsBasis(found);
  const { code, title, status, attainment } = indicator;
  return (
    <li>
      <div className="far-name">
        <PlaceLink place={{ kind: 'indicator', key: code }}>{title}</PlaceLink>
        <span className="fine" lang="it">
          {objective.sector.name}
        </span>
      </div>
      <div className="far-result">
        <span className="far-percent" data-status={status}>
          <StatusSign status={status} /> {percent(attainment.value)}
        </span>
        <Bullet raw={attainment.raw} status={status} />
        <span className="far-values">
          {text.chart.valueAndTarget(actualText(indicator, names), targetText(indicator, names))}
        </span>
      </div>
    </li>
  );
}

/** The indicators furthest from their target, each with its result, values and sector. */
export function Furthest({ plan, within }: { plan: Overview; within: ListSearch }) {
  const text = useWords('overview');
  const { totalCount, nodes } = plan.furthest;
  return (
    <section className="answer" aria-labelledby="distanti">
      <header>
        <h2 id="distanti">{nodes.length === 0 ? text.furthest.title : text.furthest.of(nodes.length)}</h2>
        {totalCount > nodes.length && (
          <p className="answer-more">
            <ListLink to="/indicatori" list={{ ...within, risultato: 'sotto100', ordine: 'scostamento' }}>
              {text.furthest.all(totalCount)}
            </ListLink>
          </p>
        )}
      </header>
      {nodes.length === 0 && <p>{plan.score.reported === 0 ? text.furthest.notYet : text.furthest.none}</p>}
      <ol className="far">
        {nodes.map((indicator) => (
          <Row key={indicator.code} indicator={indicator} />
        ))}
      </ol>
    </section>
  );
}
