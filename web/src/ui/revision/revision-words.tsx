import { revisionStateWord } from '@traguardo/schema/revision-state';
import type { RevisionStatus } from '#gql';
import { useWords } from '#words/words.js';
import { changesOf } from '../plan/changes.js';
import { ChangeList } from './revision-changes.js';
import type { RevisionContent } from './revision-content.js';

type RevisionWordsProps = { revision: RevisionContent & { status: RevisionStatus; certain: boolean } };

/** A revision as text, for its reviewer: kind, subject, before → after, and whether it has been reviewed. */
export function RevisionWords({ revision }: RevisionWordsProps) {
  const text = useWords('vocabulary');
  const changes = changesOf(revision, text);
  return (
    <>
      <p>
        <strong>{text.revision[revision.kind]}</strong>
        {' · '}
        <span className="code">{revision.indicator ?? revision.objective}</span>
        {revision.initiative === 'BOARD' && ` · ${text.initiative.BOARD}`}
        <small className="revision-status">{revisionStateWord(text, revision)}</small>
      </p>
      {changes.length > 0 && <ChangeList changes={changes} />}
    </>
  );
}
