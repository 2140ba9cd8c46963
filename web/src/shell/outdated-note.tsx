import { type Query, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { withLogin } from '#ui/form/session.js';
import { failureReason } from '#ui/states.js';
import { useWords } from '#words/words.js';

/** A query whose answer is still shown although a refetch has failed. */
function isOutdated({ state }: Query): boolean {
  return state.status === 'error' && state.data !== undefined;
}

/** The note, above every page, that its data could not be updated; nothing typed is lost. */
export function OutdatedNote() {
  const text = useWords('frame');
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const failed = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.findAll({ type: 'active', predicate: isOutdated })[0]?.state ?? null,
    () => null,
  );
  const retry = () =>
    withLogin(() => queries.refetchQueries({ type: 'active', predicate: isOutdated }, { throwOnError: true }))
      // The note shows the new failure.
      .catch(() => undefined);
  return (
    failed !== null && (
      <p role="alert" className="outdated container">
        {/* A new element, so that a repeated failure is read again. */}
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
