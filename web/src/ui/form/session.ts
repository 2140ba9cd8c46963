import { useSyncExternalStore } from 'react';
import { AnswerFailure } from '#client';

/** The requests that wait for a new login; null = none. */
let waiting: { answer: Promise<boolean>; settle: (again: boolean) => void } | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

function newLogin(): Promise<boolean> {
  if (waiting !== null) return waiting.answer;
  let settle: (again: boolean) => void = () => undefined;
  const answer = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  waiting = { answer, settle };
  tell();
  return answer;
}

/**
 * Sends a request that needs a login. When the login has expired the page asks for a new one, keeping everything typed,
 * and sends the request again: the first one was refused, so nothing is done twice.
 */
export async function withLogin<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    const over = error instanceof AnswerFailure && error.code === 'UNAUTHENTICATED';
    if (!over || !(await newLogin())) throw error;
    return await ask();
  }
}

/** Whether a request waits for a new login. */
export function useLoginPrompt(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => waiting !== null,
    () => false,
  );
}

/** Resumes the waiting requests after a new login, or fails them. */
export function finishLogin(again: boolean): void {
  const { settle } = waiting ?? {};
  waiting = null;
  settle?.(again);
  tell();
}
