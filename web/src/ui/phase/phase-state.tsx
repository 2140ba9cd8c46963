import type { PhaseState } from '#gql';
import { useWords } from '#words/words.js';
import { PhaseSign } from '../plan/status-sign.js';

/** How far a phase is, as icon, word and colour. */
export function PhaseStateMark({ state }: { state: PhaseState }) {
  const text = useWords('vocabulary');
  return (
    <span className="status" data-phase={state}>
      <PhaseSign state={state} /> {text.phaseState[state]}
    </span>
  );
}
