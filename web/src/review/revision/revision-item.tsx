import { isToConfirm } from '@traguardo/schema/revision-state';
import { type KeyboardEvent, useRef, useState } from 'react';
import { revisionValue } from '#format';
import { WriteFailure } from '#ui/form/write-failure.js';
import { RevisionForm } from '#ui/revision/revision-form.js';
import { RevisionWords } from '#ui/revision/revision-words.js';
import { useWords } from '#words/words.js';
import { contentOf, type ReviewedRevision } from '../reviewed-plan.js';
import { useReviewActions } from '../use-review-actions.js';
import { ReviewHistory } from './review-history.js';

type RevisionItemProps = {
  revision: ReviewedRevision;
  current: boolean;
  mayWrite: boolean;
  onMove: (steps: 1 | -1) => void;
  onChoose: (revision: string) => void;
};

/** Letter keys are ignored in fields and dialogs. */
function isTyped({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, form, dialog') !== null;
}

/** One change with its evidence, its actions and its history. Its keys work while it has the focus. */
export function RevisionItem({ revision, current, mayWrite, onMove, onChoose }: RevisionItemProps) {
  const text = useWords('review');
  const item = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(false);
  const { confirm, discard, reopen, correct, error, busy } = useReviewActions(revision, () => onMove(1));
  const subject = revision.indicator?.code ?? revision.objective.code;
  const name = revision.to === null ? subject : `${subject} ${revisionValue(revision.to)}`;
  const settle = () => {
    setOpen(false);
    item.current?.focus();
  };
  const buttons = [
    ...(confirm ? [[text.confirm, confirm] as const] : []),
    ...(discard ? [[text.discard, discard] as const] : []),
    ...(reopen ? [[text.reopen, reopen] as const] : []),
  ];
  const next = () => onMove(1);
  const previous = () => onMove(-1);
  const keys = new Map<string, (() => void) | null>([
    ['j', next],
    ['ArrowDown', next],
    ['k', previous],
    ['ArrowUp', previous],
    ['c', mayWrite ? confirm : null],
    ['x', mayWrite ? discard : null],
    ['m', mayWrite ? () => setOpen(true) : null],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys.get(event.key);
    if (!act || isTyped(event) || event.ctrlKey || event.altKey || event.metaKey || busy) return;
    event.preventDefault();
    act();
  };
  return (
    <li
      ref={item}
      tabIndex={current ? 0 : -1}
      className="revision-item"
      data-revision={revision.id}
      data-status={revision.status}
      data-waiting={isToConfirm(revision) || undefined}
      onKeyDown={onKeyDown}
      onFocus={() => onChoose(revision.id)}
    >
      <RevisionWords revision={{ ...contentOf(revision), status: revision.status, certain: revision.certain }} />
      {revision.addedByPerson && <p className="fine">{text.addedByPerson}</p>}
      {mayWrite && open && (
        <RevisionForm
          content={contentOf(revision)}
          isNew={false}
          noted
          busy={busy}
          onCancel={settle}
          onSave={(content, note) => void correct(content, note).then((done) => done && settle())}
        />
      )}
      {mayWrite && !open && (
        <div className="revision-actions">
          {buttons.map(([label, act]) => (
            <button
              key={label}
              type="button"
              className="text-button"
              aria-label={`${label}: ${name}`}
              disabled={busy}
              onClick={() => {
                item.current?.focus();
                act();
              }}
            >
              {label}
            </button>
          ))}
          <button
            type="button"
            className="text-button"
            aria-label={`${text.correct}: ${name}`}
            disabled={busy}
            onClick={() => setOpen(true)}
          >
            {text.correct}
          </button>
        </div>
      )}
      <WriteFailure error={error} />
      <ReviewHistory reviews={revision.reviews} />
    </li>
  );
}
