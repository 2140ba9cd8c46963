import { isToConfirm, revisionStateWord } from '@traguardo/schema/revision-state';
import type { RevisionPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { PlaceLink } from '../place-link.js';
import { type Change, changesOf } from '../plan/changes.js';

/** One field of a decision, before and after. */
export function BeforeAfter({ change: { name, before, after } }: { change: Change }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  return (
    <li>
      {name && <span className="change-name">{name}: </span>}
      <del>
        <span className="visually-hidden">{text.variation.before}: </span>
        {before ?? names.unknown}
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
  const text = useWords('plan');
  const names = useWords('vocabulary');
  if (revisions.length === 0) return <p>{text.variation.noChange}</p>;
  return (
    <ul className="revisions">
      {revisions.map((revision) => {
        const changes = changesOf(revision, names);
        return (
          <li key={revision.id} data-waiting={isToConfirm(revision) || undefined}>
            <p>
              <strong>{names.revision[revision.kind]}</strong>
              {revision.indicator && (
                <>
                  {' · '}
                  <PlaceLink place={{ kind: 'indicator', key: revision.indicator.code }}>
                    {`${text.indicator.name} ${revision.indicator.code}`}
                  </PlaceLink>
                </>
              )}
              {revision.initiative === 'BOARD' && ` · ${names.initiative.BOARD}`}
              {revision.settled && ` · ${text.variation.bySettlement}`}
              <small className="revision-status">{revisionStateWord(names, revision)}</small>
            </p>
            {changes.length > 0 && <ChangeList changes={changes} />}
          </li>
        );
      })}
    </ul>
  );
}
