import { useWords } from '#words/words.js';
import { failureReason } from '../states.js';

/** Why a change was not made, beside the button that asked for it; nothing where it was. */
export function WriteFailure({ error }: { error: Error | null }) {
  const text = useWords('frame');
  return <div role="alert">{error !== null && <p className="write-failure">{failureReason(error, text)}</p>}</div>;
}
