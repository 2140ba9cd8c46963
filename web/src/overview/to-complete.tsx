import { Link } from '@tanstack/react-router';
import { PlaceLink } from '#ui/place-link.js';
import { Status } from '#ui/plan/status.js';
import { useWords } from '#words/words.js';
import type { Overview } from './overview.rows.js';

/** Indicators without an actual, and those that cannot be measured, each with its reason. */
export function ToComplete({ incomplete }: { incomplete: Overview['incomplete'] }) {
  const text = useWords('overview');
  if (incomplete.nodes.length === 0) return <p>{text.complete}</p>;
  return (
    <>
      <ul className="entries">
        {incomplete.nodes.map(({ code, title, attainment, objective }) => (
          <li key={code}>
            <PlaceLink place={{ kind: 'indicator', key: code }}>
              <span className="code">{code}</span> {title}
            </PlaceLink>
            <p>
              <Status
                status={attainment.state === 'NO_ACTUAL' ? 'NOT_REPORTED' : 'NOT_MEASURABLE'}
                state={attainment.state}
              />{' '}
              <span className="fine">{`${objective.code} · ${objective.sector.name}`}</span>
            </p>
          </li>
        ))}
      </ul>
      {incomplete.totalCount > incomplete.nodes.length && (
        <p>
          <Link to="/indicatori" search={{ rendicontato: 'no' }}>
            {text.allIncomplete(incomplete.totalCount)}
          </Link>
        </p>
      )}
    </>
  );
}
