import { isToConfirm } from '@traguardo/schema/revision-state';
import { useRef, useState } from 'react';
import { revisionValue } from '#format';
import type { RevisionStatus } from '#gql';
import { focusBeside } from '#ui/focus.js';
import { RevisionForm } from '#ui/revision/revision-form.js';
import { RevisionWords } from '#ui/revision/revision-words.js';
import { useWords } from '#words/words.js';
import { withRevision } from '../rows/edits.js';
import type { Editing, PendingVariation } from '../rows/use-editing.js';
import { type ShownRevision, withContent, withStatus } from './revision-edits.js';

type PendingRevisionItemProps = { variation: PendingVariation; revision: ShownRevision; editing: Editing };

/**
 * The actions on a revision that was read, labelled so that each button names its change. The pressed button
 * disappears: the focus stays with its change, or moves on where the change disappears too.
 */
function useActions({ variation, revision, editing }: PendingRevisionItemProps, stay: () => void, leave: () => void) {
  const text = useWords('correction');
  const read = variation.revisions.find(({ id }) => id === revision.id);
  const toStatus = (status: RevisionStatus) => () => {
    if (read) editing.edit(null, (edits) => withStatus(edits, variation.line, read, status));
    stay();
  };
  if (read === undefined)
    return [
      [
        text.remove,
        () => {
          leave();
          editing.edit(null, (edits) => withRevision(edits, revision.key, null));
        },
      ] as const,
    ];
  const { status } = revision;
  return [
    ...(status === 'PROPOSED' ? [[text.confirm, toStatus('CONFIRMED')] as const] : []),
    ...(status === 'DISCARDED' ? [] : [[text.discard, toStatus('DISCARDED')] as const]),
    ...(status === 'PROPOSED' || read.addedByPerson ? [] : [[text.reopen, toStatus('PROPOSED')] as const]),
  ];
}

/** One change read from a decision, or added: confirm, correct, discard. */
export function PendingRevisionItem({ variation, revision, editing }: PendingRevisionItemProps) {
  const text = useWords('correction');
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  // The pressed button disappears: the focus stays with its change.
  const settle = () => {
    setOpen(false);
    item.current?.focus();
  };
  const leave = () => focusBeside(item.current);
  const actions = useActions({ variation, revision, editing }, settle, leave);
  const subject = revision.indicator ?? revision.objective;
  const name = revision.to === null ? subject : `${subject} ${revisionValue(revision.to)}`;
  return (
    <li
      ref={item}
      tabIndex={-1}
      className="revision-item"
      data-status={revision.status}
      data-waiting={isToConfirm(revision) || undefined}
    >
      <RevisionWords revision={revision} />
      {open ? (
        <RevisionForm
          content={revision}
          isNew={false}
          noted={false}
          busy={editing.saving}
          onCancel={settle}
          onSave={(content) => {
            editing.edit(null, (edits) => withContent(edits, variation.line, revision, content));
            settle();
          }}
        />
      ) : (
        <div className="revision-actions">
          {actions.map(([label, act]) => (
            <button
              key={label}
              type="button"
              className="text-button"
              aria-label={`${label}: ${name}`}
              disabled={editing.saving}
              onClick={act}
            >
              {label}
            </button>
          ))}
          <button
            type="button"
            className="text-button"
            aria-label={`${text.correct}: ${name}`}
            disabled={editing.saving}
            onClick={() => setOpen(true)}
          >
            {text.correct}
          </button>
        </div>
      )}
    </li>
  );
}
