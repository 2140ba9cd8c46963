import { Link } from '@tanstack/react-router';
import { usePlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';

/** Real values are about to come: where the demonstration ones are taken away. */
export function DemonstrationWarning() {
  const text = useWords('import');
  if (usePlanFrame().data?.plan?.demonstration !== true) return null;
  return (
    <p className="warning">
      {text.demonstration} <Link to="/chiusura">{text.removeDemonstration}</Link>
    </p>
  );
}
