import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { announce } from '#ui/announcement.js';
import { useWords } from '#words/words.js';
import { problemText } from '../problem-text.js';
import { type Cell, cursorAt, enterTexts, shownProblem, stepThrough } from '../saving/sheet-state.js';
import { focusCell, useStore } from '../saving/sheet-store.js';
import { blockOf, placeBlock } from './pasted-block.js';
import { useGrid, useReadOnly } from './sheet-grid-context.js';
import { gridAction, neighbour } from './sheet-keys.js';

/** Undoes or redoes the last step of a sheet, and focuses the cell that it changed. */
export function useSteps() {
  const store = useStore();
  return (way: 'back' | 'again') => {
    const { state, cell } = stepThrough(store.state, way);
    store.change(() => state);
    if (cell) focusCell(cell);
  };
}

type Entry = HTMLInputElement | HTMLTextAreaElement;

/** Whether a key changes the texts of the cells. */
function isChange(asked: ReturnType<typeof gridAction>): boolean {
  return asked === 'undo' || asked === 'redo' || asked === 'restore';
}

/** The handlers of a cell for keys, focus and pasted blocks, as in a spreadsheet. */
export function useCellKeys(cell: Cell) {
  const store = useStore();
  const text = useWords('reporting');
  const savingWords = useWords('saving');
  const { rows } = useGrid();
  const readOnly = useReadOnly(cell.code);
  const step = useSteps();
  const editing = useRef(false);
  const before = useRef('');
  const write = (to: string) => store.change((state) => enterTexts(state, [{ ...cell, to }], true));

  const onKeyDown = (event: KeyboardEvent<Entry>) => {
    if (event.nativeEvent.isComposing) return;
    const asked = gridAction(event, editing.current);
    if (asked === null || (readOnly && isChange(asked))) return;
    event.preventDefault();
    if (asked === 'undo' || asked === 'redo') return step(asked === 'undo' ? 'back' : 'again');
    if (asked === 'edit') {
      editing.current = !editing.current;
      const end = event.currentTarget.value.length;
      event.currentTarget.setSelectionRange(editing.current ? end : 0, end);
      return;
    }
    if (asked === 'restore') {
      write(before.current);
      editing.current = false;
      return;
    }
    const next = neighbour(rows, cell, asked);
    if (next) focusCell(next);
  };

  const onPaste = (event: ClipboardEvent<Entry>) => {
    const block = blockOf(event.clipboardData.getData('text/plain'));
    if (readOnly || (block.length < 2 && (block[0]?.length ?? 0) < 2)) return;
    event.preventDefault();
    const row = rows.findIndex(({ code }) => code === cell.code);
    const { changes, unknown, left } = placeBlock(block, { row, field: cell.field }, rows);
    store.change((state) => enterTexts(state, changes, false));
    const parts = [
      savingWords.status.pasted(changes.length),
      ...(left > 0 ? [savingWords.status.pastedLeft(left)] : []),
      ...(unknown.length > 0 ? [savingWords.status.pastedUnknown(unknown.join(', '))] : []),
    ];
    store.change((state) => ({ ...state, said: parts.join('; ') }));
    announce(parts.join('; '));
  };

  return {
    onKeyDown,
    onPaste,
    onFocus: (event: { currentTarget: Entry }) => {
      editing.current = false;
      before.current = event.currentTarget.value;
      event.currentTarget.select();
      store.change((state) => cursorAt(state, cell));
    },
    onClick: () => {
      editing.current = true;
    },
    onChange: (event: { currentTarget: Entry }) => {
      editing.current = true;
      write(event.currentTarget.value);
    },
    onBlur: () => {
      const was = store.state.cursor;
      store.change((state) => cursorAt(state, null));
      const row = store.state.rows[cell.code];
      const problem = was?.typing && row ? shownProblem(row, cell, { ...cell, typing: false }) : null;
      if (problem) announce(`${cell.code}: ${problemText(problem, text)}`);
    },
  };
}
