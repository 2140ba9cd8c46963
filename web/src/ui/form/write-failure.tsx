import { useWords } from '#words/words.js';
import { failureReason } from '../states.js';

/** The failure of a change, beside the button that started it; nothing where it succeeded. */
export function WriteFailure({ error }: { error: Error | null }) {
  const text = useWords('frame');
  return <div role="alert">{error !== null && <p className="write-failure">{failureReason(error, text)}</p>}</div>;
}
