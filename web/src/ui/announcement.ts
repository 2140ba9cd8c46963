import { useSyncExternalStore } from 'react';

let latest = '';
/** A modal dialog silences the page around it: while one is open sentences are said inside it. */
let place: 'page' | 'dialog' = 'page';
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Has screen readers say a sentence once, without moving the focus. */
export function announce(sentence: string): void {
  latest = sentence;
  tell();
}

/** From here on sentences are said in the dialog that has opened; the answer gives them back to the page. */
export function announceInDialog(): () => void {
  place = 'dialog';
  latest = '';
  tell();
  return () => {
    place = 'page';
    latest = '';
    tell();
  };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What a live region says. It stands there empty first: a region that arrives with its words is not read. */
export function useAnnouncement(here: 'page' | 'dialog' = 'page'): string {
  return useSyncExternalStore(subscribe, () => (here === place ? latest : ''));
}
