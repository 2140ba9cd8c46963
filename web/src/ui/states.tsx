import { Link, useLocation } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useContext, useId, useState } from 'react';
import { AnswerFailure, CodeMissing } from '#client';
import { said, useWords, type Words } from '#words/words.js';
import { mayPass, useComeback } from './comeback.js';
import { DrawnPageContext } from './drawn-page.js';
import { useOpenSearch } from './open-search.js';
import { useTitle } from './use-title.js';

/** A placeholder with the size of a loading page, so that the layout does not jump. */
export function Loading() {
  const text = useWords('frame');
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

/** The reason of a failure as text. */
export function failureReason(error: unknown, text: Words<'frame'>): string {
  if (error instanceof CodeMissing) return text.states.codeMissing;
  if (!(error instanceof AnswerFailure)) return text.states.broken;
  if (error.cause === 'unreachable') return text.states.unreachable;
  return error.cause === 'refused' ? said(error) : text.states.broken;
}

type FailureProps = { error: unknown; onRetry: () => void };

/** The reason of a failure, with a button to try again, or a link to the login for anonymous readers. */
function Mend({ error, onRetry }: FailureProps) {
  const text = useWords('frame');
  const { href } = useLocation();
  const isLoginMissing = error instanceof AnswerFailure && error.code === 'UNAUTHENTICATED';
  useComeback(error, onRetry);
  return (
    <>
      <p>{failureReason(error, text)}</p>
      {mayPass(error) && <p>{text.states.triesAgain}</p>}
      {isLoginMissing ? (
        <Link to="/accesso" search={{ da: href }} className="btn btn-primary">
          {text.navigation.login}
        </Link>
      ) : (
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          {text.states.retry}
        </button>
      )}
    </>
  );
}

/** A page that could not be loaded. */
export function Failure(failure: FailureProps) {
  const text = useWords('frame');
  useTitle(text.states.failed);
  return (
    <div className="state container" role="alert">
      <h1>{text.states.failed}</h1>
      <Mend {...failure} />
    </div>
  );
}

/** A part of a page that could not be loaded: the rest of the page stays. */
export function PartFailure(failure: FailureProps) {
  return (
    <div className="notice" role="alert">
      <Mend {...failure} />
    </div>
  );
}

export function EmptyDatabase() {
  const text = useWords('frame');
  useTitle(text.states.emptyTitle);
  return (
    <div className="state container">
      <h1>{text.states.emptyTitle}</h1>
      <p>{text.states.emptyPeople}</p>
      <p>{text.states.emptyStart}</p>
      <p>
        <Link to="/importazione">{text.states.toImport}</Link>
        {' · '}
        <Link to="/amministrazione/$section" params={{ section: 'persone' }}>
          {text.states.toPeople}
        </Link>
      </p>
      <p>{text.states.emptyByHand}</p>
      <pre>
        <code>npx pnpm traguardo import FILE</code>
      </pre>
      <p>{text.states.emptyThen}</p>
    </div>
  );
}

/** A search field for readers on a wrong address: its text continues in the search palette. */
function SearchField({ code }: { code: string }) {
  const { search, states } = useWords('frame');
  const id = useId();
  const open = useOpenSearch();
  const [words, setWords] = useState(code);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    open(words);
  };
  return (
    <search>
      <form className="search-field" onSubmit={onSubmit}>
        <label htmlFor={id}>{states.searchInstead}</label>
        <input
          id={id}
          type="search"
          className="text-field"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <button type="submit" className="btn btn-primary">
          {search.open}
        </button>
      </form>
    </search>
  );
}

type NotFoundProps = {
  title: string;
  /** The unknown name in the address: the initial text of the search. */
  code?: string;
  children: ReactNode;
};

export function NotFound({ title, code = '', children }: NotFoundProps) {
  const text = useWords('frame');
  const drawn = useContext(DrawnPageContext);
  if (drawn) drawn.isFound = false;
  useTitle(title);
  return (
    <div className="state container">
      <h1>{title}</h1>
      <p>{children}</p>
      <SearchField code={code} />
      <Link to="/" className="btn btn-outline-primary">
        {text.states.backToOverview}
      </Link>
    </div>
  );
}

type UnknownInPlanProps = {
  /** The code in the address. */
  code: string;
  /** The initial text of the search; by default the code. */
  search?: string;
};

/** The page for an object that the plan of this year does not have. */
export function UnknownInPlan({ code, search = code }: UnknownInPlanProps) {
  const { states } = useWords('frame');
  return (
    <NotFound title={states.notFound} code={search}>
      {states.unknownCode(code)}
    </NotFound>
  );
}
