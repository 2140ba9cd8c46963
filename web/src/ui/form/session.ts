import { useSyncExternalStore } from 'react';
import { AnswerFailure } from '#client';

/** Whoever waits for a new login; null = nobody does. */
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
 * Asks for something that needs a login. Where the login is over the page asks for a new one, with everything typed still
 * there, and then asks again: the first request was refused, so nothing is done twice.
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
export function useLoginWanted(): boolean {
  return useSyncExternalStore(subscribe, () => waiting !== null);
}

/** Tells those who wait whether somebody has logged in again. */
export function loginEnded(again: boolean): void {
  const { settle } = waiting ?? {};
  waiting = null;
  settle?.(again);
  tell();
}
