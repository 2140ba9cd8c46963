import { isToConfirm, revisionStateWord } from '@traguardo/schema/revision-state';
import type { RevisionPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { PlaceLink } from '../place-link.js';
import { type Change, changesOf } from '../plan/changes.js';
import { memberName } from '../plan/member-code.js';

/** One field of a decision, before and after. */
export function BeforeAfter({ change: { name, before, after, quoted } }: { change: Change }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  return (
    <li>
      {name && <span className="change-name">{name}: </span>}
      <del>
        <span className="visually-hidden">{text.variation.before}: </span>
        {before === null ? names.unknown : <span lang={quoted.includes('before') ? 'it' : undefined}>{before}</span>}
      </del>
      {after !== null && (
        <>
          {' '}
          <span aria-hidden="true">→</span>{' '}
          <ins>
            <span className="visually-hidden">{text.variation.after}: </span>
            <span lang={quoted.includes('after') ? 'it' : undefined}>{after}</span>
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

type RevisionChangesProps = {
  revisions: readonly RevisionPartsFragment[];
  /** Whether the page says once that changes were read automatically: then each says it only where that is all. */
  noted?: boolean;
};

/** What a decision changes: kind, before → after, and whether a person has confirmed the reading. */
export function RevisionChanges({ revisions, noted = false }: RevisionChangesProps) {
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
                    {memberName({ ...revision.indicator, title: null }) || revision.indicator.title}
                  </PlaceLink>
                </>
              )}
              {revision.initiative === 'BOARD' && ` · ${names.initiative.BOARD}`}
              {revision.settled && ` · ${text.variation.bySettlement}`}
              {(!noted || revision.status !== 'PROPOSED' || isToConfirm(revision)) && (
                <small className="revision-status">{revisionStateWord(names, revision)}</small>
              )}
            </p>
            {changes.length > 0 && <ChangeList changes={changes} />}
          </li>
        );
      })}
    </ul>
  );
}
