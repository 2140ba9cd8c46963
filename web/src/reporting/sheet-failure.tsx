import { Link, useLocation } from '@tanstack/react-router';
import { AnswerFailure } from '../client.js';
import { useText } from '../text.js';
import { failureReason } from '../ui/states.js';

/** Why the sheet did not come, within its page: the choice of another date stays above. */
export function SheetFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText();
  const { href } = useLocation();
  const isLoginMissing = error instanceof AnswerFailure && error.code === 'UNAUTHENTICATED';
  return (
    <div className="notice" role="alert">
      <p>{failureReason(error, text)}</p>
      {isLoginMissing ? (
        <Link to="/accesso" search={{ da: href }} className="btn btn-primary">
          {text.navigation.login}
        </Link>
      ) : (
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          {text.states.retry}
        </button>
      )}
    </div>
  );
}
