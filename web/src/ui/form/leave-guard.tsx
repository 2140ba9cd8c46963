import { useBlocker } from '@tanstack/react-router';
import { useWords } from '#words/words.js';
import { Confirm } from './confirm.js';
import { useHasDirtyForm } from './dirty-forms.js';
import { isLeaving } from './leaving.js';

type LeaveGuardProps = {
  /** Whether the page itself has unsaved input. */
  unsaved: boolean;
  /** The parameters of the address whose change discards the page's input. */
  takesPage: readonly string[];
  /** The parameters whose change discards only the open forms. */
  takesForms: readonly string[];
};

/** Asks before a page with unsaved input is left, its own or that of a form in it. */
export function LeaveGuard({ unsaved, takesPage, takesForms }: LeaveGuardProps) {
  const text = useWords('staff').leave;
  const hasForm = useHasDirtyForm();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      (unsaved && isLeaving(current, next, takesPage)) ||
      (hasForm && isLeaving(current, next, [...takesPage, ...takesForms])),
    enableBeforeUnload: unsaved || hasForm,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Confirm
      title={text.title}
      action={text.leave}
      cancel={text.stay}
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      <p>{text.note}</p>
    </Confirm>
  );
}
