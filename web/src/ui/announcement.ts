import { useSyncExternalStore } from 'react';

/** What is said; the number tells the same sentence said twice apart. */
export type Announcement = { readonly sentence: string; readonly number: number };
export type AnnouncementPlace = 'page' | 'dialog';

const silence: Announcement = { sentence: '', number: 0 };
let latest = silence;
/** A modal dialog silences what it covers: while one is open sentences are said in the topmost. */
let dialogs = 0;
const listeners = new Set<() => void>();

function say(sentence: string): void {
  latest = { sentence, number: latest.number + 1 };
  for (const listener of listeners) listener();
}

/** Has screen readers say a sentence once, without moving the focus. */
export function announce(sentence: string): void {
  say(sentence);
}

/** From here on sentences are said in the dialog that has opened; the answer gives them back to what it covered. */
export function announceInDialog(): () => void {
  dialogs += 1;
  say('');
  return () => {
    dialogs -= 1;
    say('');
  };
}

/** What is said in a place now: nothing where a dialog covers it. */
export function announcementIn(place: AnnouncementPlace): Announcement {
  return (place === 'dialog') === dialogs > 0 ? latest : silence;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useAnnouncement(place: AnnouncementPlace): Announcement {
  return useSyncExternalStore(subscribe, () => announcementIn(place));
}
