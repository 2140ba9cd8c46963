import type { PhaseState } from '#gql';
import { useWords } from '#words/words.js';
import { phaseIcons } from './phase-icons.js';

/** How far a phase is, as icon, word and colour. */
export function PhaseStateMark({ state }: { state: PhaseState }) {
  const text = useWords('vocabulary');
  return (
    <span className="status" data-phase={state}>
      <span className="status-icon" aria-hidden="true">
        {phaseIcons[state]}
      </span>{' '}
      {text.phaseState[state]}
    </span>
  );
}
