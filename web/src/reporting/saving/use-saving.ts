import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AnswerFailure } from '#client';
import { announce } from '#ui/announcement.js';
import type { Outcome, SheetName } from '../outcome.js';
import { withoutPressedTexts, withPressedTexts } from '../sheet/sheet-press.js';
import { retryDelay } from './retry-schedule.js';
import type { SheetStore } from './sheet-store.js';
import { performTask, type Task } from './sheet-tasks.js';

/**
 * The progress of a save. One without an answer waits for its next try, which is safe: the server compares the versions
 * seen.
 */
export type Saving =
  | { kind: 'idle' }
  | { kind: 'working'; task: Task }
  | { kind: 'waiting'; task: Task; error: Error; seconds: number }
  | { kind: 'refused'; task: Task; error: Error }
  | { kind: 'ended'; task: Task; outcome: Outcome };

/** A failure without an answer can be retried; a refusal cannot. */
function mayArrive(error: unknown): error is Error {
  return error instanceof AnswerFailure && error.cause !== 'refused';
}

type Options = {
  store: SheetStore;
  sheet: SheetName;
  /** The sentence announced to screen readers. */
  sentence: (outcome: Outcome) => string;
  waitingSentence: string;
};

type Waiting = { task: Task; timer: ReturnType<typeof setTimeout> };

/**
 * Saves a sheet, and retries while the network is gone: at growing intervals, when the network is back, and by button.
 */
export function useSaving({ store, sheet, sentence, waitingSentence }: Options) {
  const queries = useQueryClient();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const waiting = useRef<Waiting | null>(null);
  const failures = useRef(0);
  const busy = useRef(false);
  const shown = useRef(true);
  const latest = useRef({ sheet, sentence, waitingSentence });
  latest.current = { sheet, sentence, waitingSentence };

  const attempt = useCallback(
    async (task: Task): Promise<Outcome | null> => {
      busy.current = true;
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      setSaving({ kind: 'working', task });
      const wait = (error: Error) => {
        // The sheet is closed: its texts are kept in the browser, and nothing is sent from another page.
        if (!shown.current) return;
        failures.current += 1;
        const delay = retryDelay(failures.current, Math.random());
        waiting.current = { task, timer: setTimeout(() => void attempt(task), delay) };
        if (failures.current === 1) announce(latest.current.waitingSentence);
        setSaving({ kind: 'waiting', task, error, seconds: Math.round(delay / 1000) });
      };
      const end = (ended: Saving) => {
        failures.current = 0;
        store.change(withoutPressedTexts);
        setSaving(ended);
        // Also after a refusal: the present state of the sheet may explain it.
        void queries.invalidateQueries();
      };
      try {
        const outcome = await performTask(task, store, latest.current.sheet);
        end({ kind: 'ended', task, outcome });
        announce(latest.current.sentence(outcome));
        return outcome;
      } catch (error) {
        if (mayArrive(error)) wait(error);
        else end({ kind: 'refused', task, error: error instanceof Error ? error : new Error(String(error)) });
        return null;
      } finally {
        busy.current = false;
      }
    },
    [store, queries],
  );

  /** Null where no answer came, the save was refused, or another save is running. */
  const save = useCallback(
    async (task: Task): Promise<Outcome | null> => {
      if (busy.current) return null;
      store.change(withPressedTexts);
      return await attempt(task);
    },
    [store, attempt],
  );

  /** Retries at once the save that waits: what was asked for then, not what was typed since. */
  const retry = useCallback(
    async (): Promise<Outcome | null> =>
      waiting.current && !busy.current ? await attempt(waiting.current.task) : null,
    [attempt],
  );

  useEffect(() => {
    shown.current = true;
    const again = () => void retry();
    window.addEventListener('online', again);
    return () => {
      shown.current = false;
      window.removeEventListener('online', again);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
    };
  }, [retry]);

  return { saving, save, retry };
}
