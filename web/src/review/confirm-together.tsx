import { useState } from 'react';
import { answer } from '#client';
import { Confirm } from '#ui/form/confirm.js';
import { Labelled } from '#ui/form/labelled.js';
import { useWords } from '#words/words.js';
import { ReviewRevisionsDocument } from './review-writes.generated.js';
import type { ReviewedPlan, ReviewedRevision } from './reviewed-plan.js';
import { useUndoableWrite } from './undo.js';

type ConfirmTogetherProps = {
  plan: ReviewedPlan;
  revisions: readonly ReviewedRevision[];
  /** Whether they are doubtful: confirming applies them. */
  doubtful: boolean;
};

/** The button that confirms all changes on the screen, with one note for all. */
export function ConfirmTogether({ plan, revisions, doubtful }: ConfirmTogetherProps) {
  const text = useWords('review').together;
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const { run, error, busy } = useUndoableWrite(ReviewRevisionsDocument);
  if (revisions.length < 2) return null;
  const key = { municipality: plan.municipality.slug, year: plan.year, revisions: revisions.map(({ id }) => id) };
  const confirm = async () => {
    const done = await run({
      variables: { ...key, status: 'CONFIRMED', note: note.trim() === '' ? null : note.trim() },
      sentence: text.done(revisions.length),
      undo: () => () => answer(ReviewRevisionsDocument, { ...key, status: 'PROPOSED' }),
    });
    if (done !== null) setOpen(false);
  };
  return (
    <>
      <p>
        <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
          {doubtful ? text.doubtful(revisions.length) : text.certain(revisions.length)}
        </button>
      </p>
      {open && (
        <Confirm
          title={doubtful ? text.doubtful(revisions.length) : text.certain(revisions.length)}
          action={text.confirm}
          write={{ isPending: busy, error }}
          onConfirm={() => void confirm()}
          onClose={() => setOpen(false)}
        >
          <p>{doubtful ? text.doubtfulNote : text.certainNote}</p>
          <Labelled label={text.note} optional>
            {(ties) => (
              <input {...ties} className="text-field" value={note} onChange={({ target }) => setNote(target.value)} />
            )}
          </Labelled>
        </Confirm>
      )}
    </>
  );
}
