import { Link } from '@tanstack/react-router';
import { useWords } from '#words/words.js';
import type { ImportStep } from './import-search.js';

type StepLinksProps = { steps: readonly ImportStep[]; current: ImportStep; id: string };

/** The links to the previous and next step, at the foot of each step. */
export function StepLinks({ steps, current, id }: StepLinksProps) {
  const text = useWords('import');
  const at = steps.indexOf(current);
  const before = at > 0 ? steps[at - 1] : undefined;
  const after = steps[at + 1];
  return (
    <p className="step-links">
      {before && (
        <Link to="/importazione/$id" params={{ id }} search={{ passo: before }} className="btn btn-outline-primary">
          {text.back}: {text.step[before]}
        </Link>
      )}
      {after && (
        <Link to="/importazione/$id" params={{ id }} search={{ passo: after }} className="btn btn-primary">
          {text.next}: {text.step[after]}
        </Link>
      )}
    </p>
  );
}
