import { number } from '#format';
import { ListLink } from '#ui/list/list-link.js';
import type { ListSearch } from '#ui/list/list-search.js';
import { PlaceLink } from '#ui/place-link.js';
import { useDecider } from '#ui/plan/weight/weight-changes.js';
import { useWords } from '#words/words.js';
import type { Overview } from './overview.rows.js';

/** How many cuts are listed; the list of objectives has all of them. */
const LISTED = 4;

/** The objectives that lost weight, each with who decided it, in which act, and when. */
export function WeightCuts({ plan: { reduced, weightChanges }, within }: { plan: Overview; within: ListSearch }) {
  const text = useWords('overview');
  const plan = useWords('plan');
  const decider = useDecider();
  return (
    <section className="answer" aria-labelledby="pesi">
      <header>
        <h2 id="pesi">
          {reduced.totalCount === 0 ? (
            text.weightCutCount(0)
          ) : (
            <ListLink to="/obiettivi" list={{ ...within, peso: 'ridotto' }}>
              {text.weightCutCount(reduced.totalCount)}
            </ListLink>
          )}
        </h2>
      </header>
      {weightChanges.length === 0 && <p>{text.noWeightCuts}</p>}
      <ul className="cuts">
        {weightChanges.slice(0, LISTED).map((change) => (
          <li key={`${change.objective.code}/${change.act.ordinal}/${change.to}`}>
            <span className="chip-cut" aria-hidden="true">{`${number(change.from)} → ${number(change.to)} ▼`}</span>
            <div>
              <PlaceLink place={{ kind: 'objective', key: change.objective.code }}>{change.objective.title}</PlaceLink>
              <span className="fine">
                <span className="visually-hidden">
                  {plan.objective.weightReduced(number(change.from), number(change.to))}.{' '}
                </span>
                <span className="code">{change.objective.code}</span> · {decider(change)}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {weightChanges.length > LISTED && (
        <p className="answer-more">
          <ListLink to="/obiettivi" list={{ ...within, peso: 'ridotto' }}>
            {text.allWeightCuts(reduced.totalCount)}
          </ListLink>
        </p>
      )}
    </section>
  );
}
