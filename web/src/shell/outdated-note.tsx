import { type Query, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { withLogin } from '#ui/form/session.js';
import { failureReason } from '#ui/states.js';
import { useWords } from '#words/words.js';

/** A question on the screen whose answer is still shown, though asking it anew has failed. */
function isOutdated({ state }: Query): boolean {
  return state.status === 'error' && state.data !== undefined;
}

/** Says once, above every page, that what it shows could not be brought up to date; nothing that was typed goes. */
export function OutdatedNote() {
  const text = useWords('frame');
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const failed = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.findAll({ type: 'active', predicate: isOutdated })[0]?.state ?? null,
  );
  const retry = () =>
    withLogin(() => queries.refetchQueries({ type: 'active', predicate: isOutdated }, { throwOnError: true }))
      // Why it failed again stands in the note.
      .catch(() => undefined);
  return (
    failed !== null && (
      <p role="alert" className="outdated container">
        {/* Another failure is said again, also in the same words. */}
        <span key={failed.errorUpdateCount}>
          {text.states.outdated} {failureReason(failed.error, text)}
        </span>{' '}
        <button type="button" className="btn btn-outline-primary" onClick={() => void retry()}>
          {text.states.retry}
        </button>
      </p>
    )
  );
}
