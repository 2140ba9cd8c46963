import { useBlocker } from '@tanstack/react-router';
import { Modal } from '../ui/modal.js';
import type { Outcome } from './outcome.js';
import { useReportingText } from './reporting-text.js';
import { unsavedCodes } from './sheet-state.js';
import { useStore } from './sheet-store.js';
import type { Task } from './sheet-tasks.js';

/** Whoever leaves with something unsaved is asked first; a closed window too, in the browser's own words. */
export function LeaveQuestion({ save }: { save: (task: Task) => Promise<Outcome | null> }) {
  const text = useReportingText();
  const store = useStore();
  const isUnsaved = () => unsavedCodes(store.state).length > 0;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: isUnsaved,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  const saveAndGo = async () => {
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
        <button type="button" className="btn btn-outline-primary" onClick={() => void saveAndGo()}>
          {text.leave.draft}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={proceed}>
          {text.leave.go}
        </button>
      </p>
    </Modal>
  );
}
