import { useBlocker } from '@tanstack/react-router';
import { useWords } from '#words/words.js';
import { Confirm } from './confirm.js';
import { useHasDirtyForm } from './dirty-forms.js';
import { isLeaving } from './leaving.js';

type LeaveGuardProps = {
  /** Whether the page itself holds something that is not saved. */
  unsaved: boolean;
  /** The parameters of the address whose change takes away what the page holds. */
  takesPage: readonly string[];
  /** Those whose change takes away only the forms that are open in it. */
  takesForms: readonly string[];
};

/** Asks before somebody leaves work that is not saved, be it the page's or that of a form in it. */
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
