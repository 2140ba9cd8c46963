import { useSyncExternalStore } from 'react';

/** An announced sentence; the ordinal distinguishes a repeated sentence. */
export type Announcement = { readonly sentence: string; readonly ordinal: number };
export type AnnouncementPlace = 'page' | 'dialog';

const silence: Announcement = { sentence: '', ordinal: 0 };
let latest = silence;
/** A modal dialog makes the page behind it inert: while one is open sentences are announced in the topmost dialog. */
let dialogs = 0;
const listeners = new Set<() => void>();

function say(sentence: string): void {
  latest = { sentence, ordinal: latest.ordinal + 1 };
  for (const listener of listeners) listener();
}

/** Makes screen readers read a sentence once, without moving the focus. */
export function announce(sentence: string): void {
  say(sentence);
}

/** Directs announcements to the dialog that has opened; the returned function directs them back. */
export function announceInDialog(): () => void {
  dialogs += 1;
  say('');
  return () => {
    dialogs -= 1;
    say('');
  };
}

/** The announcement of a place: empty where a dialog covers it. */
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
  return useSyncExternalStore(
    subscribe,
    () => announcementIn(place),
    () => silence,
  );
}
