import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { Modal } from '#ui/form/modal.js';
import { useWords } from '#words/words.js';
import { leavesSheet } from './leaves-sheet.js';
import type { Outcome } from './outcome.js';
import { unsavedCodes } from './saving/sheet-state.js';
import { useStore } from './saving/sheet-store.js';
import type { Task } from './saving/sheet-tasks.js';

type Save = (task: Task) => Promise<Outcome | null>;

/** Asks before a page with unsaved texts is left; for a closed window the browser asks. */
export function LeaveQuestion({ save }: { save: Save }) {
  const store = useStore();
  const isUnsaved = () => unsavedCodes(store.state).length > 0;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved() && leavesSheet(current, next),
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  return status === 'blocked' && <Question save={save} proceed={proceed} reset={reset} />;
}

function Question({ save, proceed, reset }: { save: Save; proceed: () => void; reset: () => void }) {
  const text = useWords('saving');
  const [working, setWorking] = useState(false);
  const saveAndGo = async () => {
    if (working) return;
    setWorking(true);
    const outcome = await save('draft');
    if (outcome?.kind === 'drafted') proceed();
    else reset();
  };
  return (
    <Modal title={text.leave.title} onClose={reset}>
      <p>{text.leave.note}</p>
      <p className="form-actions">
        <button type="button" className="btn btn-primary" onClick={reset}>
          {text.leave.stay}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          aria-disabled={working}
          onClick={() => void saveAndGo()}
        >
          {text.leave.draft}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={proceed}>
          {text.leave.go}
        </button>
      </p>
    </Modal>
  );
}
