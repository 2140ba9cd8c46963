import { type KeyboardEvent, useEffect } from 'react';
import { DecisionList } from '../decisions/decision-list.js';
import { RowList } from './row-list.js';
import type { Editing, StepProps } from './use-editing.js';

/** Focuses the row after or before the focused one. */
function moveToRow(steps: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const card = document.activeElement?.closest('.row-card') ?? null;
  const at = rows.findIndex((row) => card?.contains(row));
  const next = at < 0 ? rows[0] : rows[at + steps];
  next?.focus();
}

/** Undo, redo and save by keyboard anywhere on the page: they replace the undo of the fields. */
function useKeys({ undo, redo, save }: Editing) {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return;
      // The form of a change has its own undo and its own saving.
      if (event.target instanceof Element && event.target.closest('.revision-form')) return;
      const key = event.key.toLowerCase();
      const action = key === 's' ? save : key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null;
      if (action === null) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, save]);
}

/** Step 3: rows and proposed revisions, beside the text of the document. */
export function CorrectStep({ pending, editing }: StepProps) {
  useKeys(editing);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    moveToRow(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for what Tab reaches too
    <div onKeyDown={onKeyDown}>
      <RowList pending={pending} editing={editing} />
      <DecisionList pending={pending} editing={editing} />
    </div>
  );
}
