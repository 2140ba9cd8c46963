import { PlaceLink } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import type { Decision } from './overview.rows.js';

export function LatestDecisions({ decisions }: { decisions: readonly Decision[] }) {
  const text = useWords('overview');
  const names = useWords('vocabulary');
  if (decisions.length === 0) return <p>{text.noDecisions}</p>;
  return (
    <ul className="entries">
      {decisions.map(({ id, objective, outcome, revisions }) => (
        <li key={id}>
          <PlaceLink place={{ kind: 'objective', key: objective.code }}>
            <span className="code">{objective.code}</span> {objective.title}
          </PlaceLink>
          <p>
            <span className="tag" data-outcome={outcome}>
              {names.outcome[outcome]}
            </span>{' '}
            <span className="fine">{[...new Set(revisions.map(({ kind }) => names.revision[kind]))].join(' · ')}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
