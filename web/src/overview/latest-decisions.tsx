import { isToConfirm } from '@traguardo/schema/revision-state';
import { PlaceLink } from '#ui/place-link.js';
import { useWords, type Words } from '#words/words.js';
import type { Decision } from './overview.rows.js';

/** The kinds of change that are applied, and whether others wait for a person. */
function changeWords(revisions: Decision['revisions'], names: Words<'vocabulary'>): string {
  const kinds = new Set(revisions.filter(({ applied }) => applied).map(({ kind }) => names.revision[kind]));
  return [...kinds, ...(revisions.some(isToConfirm) ? [names.toConfirm] : [])].join(' · ');
}

export function LatestDecisions({ decisions }: { decisions: readonly Decision[] }) {
  const text = useWords('overview');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  if (decisions.length === 0) return <p>{text.noDecisions}</p>;
  return (
    <ul className="entries">
      {decisions.map(({ id, objective, outcome, settlement, revisions }) => (
        <li key={id}>
          <PlaceLink place={{ kind: 'objective', key: objective.code }}>
            <span className="code">{objective.code}</span> {objective.title}
          </PlaceLink>
          <p>
            <span className="tag" data-outcome={settlement?.outcome ?? outcome}>
              {settlement ? shared.variation.settledAs(names.outcome[settlement.outcome]) : names.outcome[outcome]}
            </span>{' '}
            <span className="fine">{changeWords(revisions, names)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
