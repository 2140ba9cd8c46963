import { useSyncExternalStore } from 'react';

/** Where a reader's browser remembers the sector of a municipality that is the reader's own. */
const place = (municipality: string) => `traguardo.settore.${municipality}`;

const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab may choose another one.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** A browser that keeps nothing has no sector of its own. */
function remembered(municipality: string): string | null {
  try {
    return window.localStorage.getItem(place(municipality));
  } catch {
    return null;
  }
}

/** Remembers a sector as the reader's own, or forgets it. */
function remember(municipality: string, key: string | null): void {
  try {
    if (key === null) window.localStorage.removeItem(place(municipality));
    else window.localStorage.setItem(place(municipality), key);
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}

/** The key of the sector that the reader has pinned, and the function to pin another one, or none. */
export function useOwnSector(municipality: string | undefined) {
  const key = useSyncExternalStore(
    listen,
    () => (municipality === undefined ? null : remembered(municipality)),
    () => null,
  );
  const pin = (wanted: string | null) => {
    if (municipality !== undefined) remember(municipality, wanted);
  };
  return { key, pin };
}
