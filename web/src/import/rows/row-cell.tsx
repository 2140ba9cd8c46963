import type { ReactNode } from 'react';
import { Labelled } from '#ui/form/labelled.js';
import { useWords } from '#words/words.js';
import { cellValue, withCell } from './edits.js';
import type { Editing, Pending } from './use-editing.js';

type Cell = Pending['rows'][number]['cells'][number];

type RowCellProps = { line: number; cell: Cell; problem: string | null; disabled: boolean; editing: Editing };

/** The field for one cell, with the text of the document. */
export function RowCell({ line, cell, problem, disabled, editing }: RowCellProps) {
  const text = useWords('correction');
  const { column } = useWords('import');
  const value = cellValue(editing.edits, line, cell);
  const differs = (value ?? '') !== (cell.found ?? '');
  // A cell without a certain column offers a guess, which is never applied automatically.
  const offered = value === null ? cell.suggested : null;
  const change = (typed: string) =>
    editing.edit(`${line}/${cell.column}`, (edits) => withCell(edits, line, cell, typed));
  const hints: ReactNode[] = [
    ...(cell.inherited && !differs ? [text.inherited] : []),
    ...(offered === null ? [] : [text.suggested(offered)]),
    ...(differs ? [cell.found === null ? text.wasEmpty : text.was(cell.found)] : []),
  ];
  return (
    <div className="row-cell" data-differs={differs} data-inherited={cell.inherited}>
      <Labelled label={column[cell.column]} hint={hints.length > 0 ? hints.join('. ') : null} problem={problem}>
        {(ties) => (
          <textarea
            {...ties}
            className="text-area"
            lang="it"
            rows={1}
            disabled={disabled}
            value={value ?? ''}
            onChange={({ target }) => change(target.value)}
          />
        )}
      </Labelled>
      {offered !== null && !disabled && (
        <button
          type="button"
          className="text-button"
          aria-label={`${text.useSuggested}: ${column[cell.column]}`}
          onClick={() => change(offered)}
        >
          {text.useSuggested}
        </button>
      )}
      {differs && !disabled && (
        <button
          type="button"
          className="text-button"
          aria-label={`${text.restore}: ${column[cell.column]}`}
          onClick={() => change(cell.found ?? '')}
        >
          {text.restore}
        </button>
      )}
    </div>
  );
}
