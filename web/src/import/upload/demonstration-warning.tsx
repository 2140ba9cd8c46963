import { Link } from '@tanstack/react-router';
import { usePlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';

/** The warning before real values, with the link to remove the demonstration ones. */
export function DemonstrationWarning() {
  const text = useWords('import');
  if (usePlanFrame().data?.plan?.demonstration !== true) return null;
  return (
    <p className="warning">
      {text.demonstration} <Link to="/chiusura">{text.removeDemonstration}</Link>
    </p>
  );
}
