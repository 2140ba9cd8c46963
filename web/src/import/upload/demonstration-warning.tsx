import { Link } from '@tanstack/react-router';
import { usePlanFrame } from '#ui/plan-frame.js';
import { useImportText } from '../import-text.js';

/** Real values are about to come: where the demonstration ones are taken away. */
export function DemonstrationWarning() {
  const text = useImportText();
  if (usePlanFrame().data?.plan?.demonstration !== true) return null;
  return (
    <p className="warning">
      {text.demonstration} <Link to="/chiusura">{text.removeDemonstration}</Link>
    </p>
  );
}
