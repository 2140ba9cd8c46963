import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Question } from '#client';
import { announce } from '#ui/announcement.js';
import { withLogin } from '#ui/form/session.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';

/** The sentence of the last write, and the write that undoes it; null = already undone. */
type Done = { readonly sentence: string; readonly undo: (() => Promise<unknown>) | null };

const OfferContext = createContext<(done: Done) => void>(() => undefined);

/** The note of the last write with its undo button; always visible while there is one. */
export function UndoPlace({ children }: { children: ReactNode }) {
  const text = useWords('review');
  const queries = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const note = useRef<HTMLParagraphElement>(null);
  const offer = (next: Done) => {
    setError(null);
    setDone(next);
  };
  // The write may remove a form with the focus: the focus then moves to the note.
  useEffect(() => {
    if (done !== null && document.activeElement === document.body) note.current?.focus();
  }, [done]);
  const undo = async (takeBack: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await withLogin(takeBack);
      setDone({ sentence: text.undone, undo: null });
      announce(text.undone);
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    } finally {
      setBusy(false);
    }
    note.current?.focus();
    await queries.invalidateQueries();
  };
  return (
    <OfferContext value={offer}>
      {children}
      {done && (
        <div className="undo-note">
          <p ref={note} tabIndex={-1}>
            {done.sentence}
          </p>
          {done.undo && (
            <button
              type="button"
              className="btn btn-outline-primary"
              disabled={busy}
              onClick={() => {
                if (done.undo) void undo(done.undo);
              }}
            >
              {text.undo}
            </button>
          )}
          <WriteFailure error={error} />
        </div>
      )}
    </OfferContext>
  );
}

type Change<Result, Variables> = {
  variables: Variables;
  /** The sentence announced when it is done. */
  sentence: string | ((result: Result) => string);
  /** The write that restores the previous state; null where that is impossible. */
  undo: (result: Result) => (() => Promise<unknown>) | null;
};

/** A write that can be undone. It resolves to whether it was done; `error` holds the reason if not. */
export function useUndoableWrite<Result, Variables>(document: Question<Result, Variables>) {
  const offer = useContext(OfferContext);
  const write = useWrite<Result, Variables>(document, () => null);
  const run = async ({ variables, sentence, undo }: Change<Result, Variables>): Promise<Result | null> => {
    try {
      const result = await write.mutateAsync(variables);
      const said = typeof sentence === 'string' ? sentence : sentence(result);
      announce(said);
      offer({ sentence: said, undo: undo(result) });
      return result;
    } catch {
      return null;
    }
  };
  return { run, error: write.error, busy: write.isPending };
}
