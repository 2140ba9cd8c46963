import { useBlocker } from '@tanstack/react-router';
import { Confirm } from '../ui/confirm.js';
import { useCorrectionText } from './import-text.js';

/** Asks before somebody leaves work that is not saved; another step of the same preview keeps it. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const text = useCorrectionText();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Confirm
      title={text.leaveTitle}
      action={text.leave}
      cancel={text.stay}
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      <p>{text.leaveNote}</p>
    </Confirm>
  );
}
