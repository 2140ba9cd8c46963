import { useEffect, useRef, useState } from 'react';
import { LinePicture } from '#ui/plan/line-picture.js';
import { useWords } from '#words/words.js';
import { cellRefusal } from '../refusals.js';
import { isEdited, isLeftOut, withLeftOut } from './edits.js';
import { RowCell } from './row-cell.js';
import type { Editing, Pending } from './use-editing.js';

export type Row = Pending['rows'][number];

/** Whether a row needs a check by a person. */
export function isFlagged({ state, issues }: Row): boolean {
  return state !== 'IN_PLACE' || issues.length > 0;
}

type RowCardProps = {
  row: Row;
  editing: Editing;
  /** Whether this row is in the address. */
  chosen: boolean;
};

/** One row of the document: the printed line, beside its cells by column. */
export function RowCard({ row, editing, chosen }: RowCardProps) {
  const text = useWords('correction');
  const { rowState } = useWords('import');
  const summary = useRef<HTMLElement>(null);
  // A row that is open at first stays open until it is closed: an undone edit does not close it.
  const [open] = useState(() => isFlagged(row) || isEdited(editing.edits, row.line));
  useEffect(() => {
    if (!chosen) return;
    summary.current?.focus();
    summary.current?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  const { line, page, cells, issues, shift } = row;
  const out = isLeftOut(editing.edits, row);
  return (
    <details className="row-card" data-state={row.state} open={chosen || open}>
      <summary ref={summary} data-row={line}>
        <strong>{text.line(line)}</strong> <span className="tag">{rowState[out ? 'LEFT_OUT' : row.state]}</span>
        {shift !== 0 && <span className="fine"> {text.shift(shift)}</span>}
      </summary>
      {issues.map(({ code, message }) => (
        <p key={code + message} className="row-issue" lang="it">
          {message}
        </p>
      ))}
      <div className="row-sides">
        <div>
          <h3>{text.printed}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
          <p className="source-text" lang="it" tabIndex={0}>
            {row.text.replaceAll('\t', ' ⇥ ')}
          </p>
          {page !== null && (
            <LinePicture document={`imports/${encodeURIComponent(editing.id)}`} line={line} page={page} />
          )}
        </div>
        <fieldset>
          <legend>{text.cells}</legend>
          <label className="check">
            <input
              type="checkbox"
              checked={out}
              onChange={({ target }) => editing.edit(null, (edits) => withLeftOut(edits, row, target.checked))}
            />
            {text.leaveOut}
          </label>
          <div className="row-cells">
            {cells.map((cell) => (
              <RowCell
                key={cell.column}
                line={line}
                cell={cell}
                problem={cellRefusal(editing.issues, line, cell)}
                disabled={out}
                editing={editing}
              />
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}
