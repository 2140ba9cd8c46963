import type { AttainmentState, IndicatorStatus } from '#gql';
import { useWords } from '#words/words.js';
import { StatusSign } from './status-sign.js';

type StatusProps = {
  status: IndicatorStatus;
  /** The reason, where there is no number: "Target non previsto", "Indicatore riformulato" … */
  state?: AttainmentState;
};

/** An indicator's outcome as icon, word and colour. */
export function Status({ status, state }: StatusProps) {
  const text = useWords('vocabulary');
  const word = state === undefined || state === 'SCORED' ? text.status[status] : text.state[state];
  return (
    <span className="status" data-status={status}>
      <StatusSign status={status} /> <span>{word}</span>
    </span>
  );
}
