import type { RevisionPartsFragment } from '#ui/parts.generated.js';
import { usePageText } from '#words/page-text.js';
import { PlaceLink } from '../place-link.js';
import { type Change, changesOf } from '../plan/changes.js';

/** One field of a decision, before and after. */
export function BeforeAfter({ change: { name, before, after } }: { change: Change }) {
  const text = usePageText();
  return (
    <li>
      {name && <span className="change-name">{name}: </span>}
      <del>
        <span className="visually-hidden">{text.variation.before}: </span>
        {before ?? text.unknown}
      </del>
      {after !== null && (
        <>
          {' '}
          <span aria-hidden="true">→</span>{' '}
          <ins>
            <span className="visually-hidden">{text.variation.after}: </span>
            {after}
          </ins>
        </>
      )}
    </li>
  );
}

export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <BeforeAfter key={change.name} change={change} />
      ))}
    </ul>
  );
}

/** What a decision changes: kind, before → after, and whether a person has confirmed the reading. */
export function RevisionChanges({ revisions }: { revisions: readonly RevisionPartsFragment[] }) {
  const text = usePageText();
  if (revisions.length === 0) return <p>{text.variation.noChange}</p>;
  return (
    <ul className="revisions">
      {revisions.map((revision) => {
        const changes = changesOf(revision, text);
        return (
          <li key={revision.id}>
            <p>
              <strong>{text.revision[revision.kind]}</strong>
              {revision.indicator && (
                <>
                  {' · '}
                  <PlaceLink place={{ kind: 'indicator', key: revision.indicator.code }}>
                    {`${text.indicator.name} ${revision.indicator.code}`}
                  </PlaceLink>
                </>
              )}
              {revision.initiative === 'BOARD' && ` · ${text.initiative.BOARD}`}
              <small className="revision-status">{text.revisionStatus[revision.status]}</small>
            </p>
            {changes.length > 0 && <ChangeList changes={changes} />}
          </li>
        );
      })}
    </ul>
  );
}
