import { useEffect, useEffectEvent } from 'react';
import { AnswerFailure, assertReachable, CodeMissing } from '#client';

/** Milliseconds between two tries. */
const PAUSE = 3000;

/** Whether a failure may be over by itself: the server is away, or has a problem. */
export function mayPass(error: unknown): boolean {
  return error instanceof CodeMissing || (error instanceof AnswerFailure && error.cause !== 'refused');
}

/** Tries again by itself whenever the server answers, as long as the failure is shown. */
export function useComeback(error: unknown, retry: () => void): void {
  const onAnswer = useEffectEvent(retry);
  const isWaiting = mayPass(error);
  useEffect(() => {
    if (!isWaiting) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () =>
          void assertReachable()
            .then(onAnswer, () => undefined)
            .then(wait),
        PAUSE,
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [isWaiting]);
}
