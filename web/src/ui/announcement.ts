import { useSyncExternalStore } from 'react';

let latest = '';
const listeners = new Set<() => void>();

/** Has screen readers say a sentence once, without moving the focus. */
export function announce(sentence: string): void {
  latest = sentence;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What the live region of the frame says. It stands there empty first: a region that arrives with its words is not read. */
export function useAnnouncement(): string {
  return useSyncExternalStore(subscribe, () => latest);
}
