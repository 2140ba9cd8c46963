import { useEffect, useId, useSyncExternalStore } from 'react';

/** The open forms with unsaved input. */
const dirty = new Set<string>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Counts a form as unsaved as long as it is dirty and open: leaving its page asks first. */
export function useDirtyForm(isDirty: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!isDirty) return;
    dirty.add(id);
    tell();
    return () => {
      dirty.delete(id);
      tell();
    };
  }, [isDirty, id]);
}

/** Whether an open form has unsaved input. */
export function useHasDirtyForm(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => dirty.size > 0,
    () => false,
  );
}
