import { useText } from '../text.js';
import { PlaceLink } from '../ui/place-link.js';
import { type Decision, latestDecisions } from './overview.rows.js';

export function LatestDecisions({ variations }: { variations: readonly Decision[] }) {
  const text = useText();
  if (variations.length === 0) return <p>{text.overview.noDecisions}</p>;
  return (
    <ul className="entries">
      {latestDecisions(variations).map(({ id, objective, outcome, act, revisions }) => (
        <li key={id}>
          <PlaceLink place={{ kind: 'objective', key: objective.code }}>
            <span className="code">{objective.code}</span> {objective.title}
          </PlaceLink>
          <p>
            <span className="tag" data-outcome={outcome}>
              {text.outcome[outcome]}
            </span>{' '}
            <span className="fine">
              {[text.variation.act(act.ordinal), ...new Set(revisions.map(({ kind }) => text.revision[kind]))].join(
                ' · ',
              )}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
