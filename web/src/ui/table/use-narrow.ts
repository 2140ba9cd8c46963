import { useSyncExternalStore } from 'react';

const narrow = typeof window === 'undefined' ? null : window.matchMedia('(max-width: 40rem)');

function onChange(notify: () => void) {
  narrow?.addEventListener('change', notify);
  return () => narrow?.removeEventListener('change', notify);
}

/** True on a screen that has no room for charts beside their labels. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    onChange,
    () => narrow?.matches === true,
    () => false,
  );
}
