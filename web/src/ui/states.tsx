import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AnswerFailure } from '../client.js';
import type { Text } from '../italian.js';
import { useText } from '../text.js';
import { useTitle } from './use-title.js';

/** Holds the room of a page that is on its way, so that nothing jumps when it comes. */
export function Loading() {
  const text = useText();
  return (
    <div className="skeleton" role="status">
      <p className="visually-hidden">{text.states.loading}</p>
      <div className="skeleton-title" />
      <div className="skeleton-tiles">
        <div className="skeleton-tile" />
        <div className="skeleton-tile" />
        <div className="skeleton-tile" />
      </div>
      <div className="skeleton-block" />
    </div>
  );
}

function reasonOf(error: unknown, text: Text): string {
  if (!(error instanceof AnswerFailure)) return text.states.broken;
  if (error.cause === 'unreachable') return text.states.unreachable;
  return error.cause === 'refused' ? text.states.refused(error.message) : text.states.broken;
}

export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText();
  useTitle(text.states.failed);
  return (
    <div className="state container" role="alert">
      <h1>{text.states.failed}</h1>
      <p>{reasonOf(error, text)}</p>
      <button type="button" className="btn btn-primary" onClick={onRetry}>
        {text.states.retry}
      </button>
    </div>
  );
}

export function EmptyDatabase() {
  const text = useText();
  useTitle(text.states.emptyTitle);
  return (
    <div className="state container">
      <h1>{text.states.emptyTitle}</h1>
      <p>{text.states.emptyStart}</p>
      <pre>
        <code>npx pnpm traguardo import FILE</code>
      </pre>
      <p>{text.states.emptyThen}</p>
    </div>
  );
}

export function NotFound({ title, children }: { title: string; children: ReactNode }) {
  const text = useText();
  useTitle(title);
  return (
    <div className="state container">
      <h1>{title}</h1>
      <p>{children}</p>
      <Link to="/" className="btn btn-primary">
        {text.states.backToOverview}
      </Link>
    </div>
  );
}
