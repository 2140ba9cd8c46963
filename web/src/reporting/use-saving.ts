import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AnswerFailure } from '../client.js';
import { announce } from '../ui/announcement.js';
import type { Outcome, SheetName } from './outcome.js';
import { retryDelay } from './retry-schedule.js';
import type { SheetStore } from './sheet-store.js';
import { perform, type Task } from './sheet-tasks.js';

/** Where a save stands. One that did not arrive waits for its next try, which is safe: the server knows what was seen. */
export type Saving =
  | { kind: 'idle' }
  | { kind: 'working'; task: Task }
  | { kind: 'waiting'; task: Task; error: Error; seconds: number }
  | { kind: 'refused'; task: Task; error: Error }
  | { kind: 'ended'; task: Task; outcome: Outcome };

/** An answer that never came may come yet; a refusal stays one. */
function mayArrive(error: unknown): error is Error {
  return error instanceof AnswerFailure && error.cause !== 'refused';
}

type Options = {
  store: SheetStore;
  sheet: SheetName;
  /** What to say once to screen readers. */
  sentence: (outcome: Outcome) => string;
  waitingSentence: string;
};

/** Saves a sheet, again and again where the network is gone: at growing intervals, as soon as it is back, and by button. */
export function useSaving({ store, sheet, sentence, waitingSentence }: Options) {
  const queries = useQueryClient();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const waiting = useRef<{ task: Task; timer: ReturnType<typeof setTimeout> } | null>(null);
  const failures = useRef(0);
  const busy = useRef(false);
  const latest = useRef({ sheet, sentence, waitingSentence });
  latest.current = { sheet, sentence, waitingSentence };

  const save = useCallback(
    async (task: Task): Promise<Outcome | null> => {
      if (busy.current) return null;
      busy.current = true;
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      setSaving({ kind: 'working', task });
      try {
        const outcome = await perform(task, store, latest.current.sheet);
        failures.current = 0;
        setSaving({ kind: 'ended', task, outcome });
        announce(latest.current.sentence(outcome));
        void queries.invalidateQueries();
        return outcome;
      } catch (error) {
        if (mayArrive(error)) {
          failures.current += 1;
          const delay = retryDelay(failures.current, Math.random());
          waiting.current = { task, timer: setTimeout(() => void save(task), delay) };
          if (failures.current === 1) announce(latest.current.waitingSentence);
          setSaving({ kind: 'waiting', task, error, seconds: Math.round(delay / 1000) });
        } else {
          failures.current = 0;
          setSaving({ kind: 'refused', task, error: error instanceof Error ? error : new Error(String(error)) });
        }
        return null;
      } finally {
        busy.current = false;
      }
    },
    [store, queries],
  );

  useEffect(() => {
    const again = () => {
      if (waiting.current) void save(waiting.current.task);
    };
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
    };
  }, [save]);

  return { saving, save, clear: () => setSaving({ kind: 'idle' }) };
}
