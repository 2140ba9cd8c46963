import { useId } from 'react';
import { useWords } from '#words/words.js';
import { problemText } from '../problem-text.js';
import type { Field } from '../saving/entered-row.js';
import { withConfirmedRow } from '../saving/sheet-changes.js';
import { type Cell, enterTexts, type Issue, shownProblem } from '../saving/sheet-state.js';
import { cellId, focusCell, useRow, useStore } from '../saving/sheet-store.js';
import { useGrid } from './sheet-grid-context.js';
import type { SheetRow } from './sheet-rows.js';
import { useCellKeys } from './use-cell-keys.js';

type Indicator = SheetRow['indicator'];

/** The server's issues of a row at their cell; an issue of no cell is shown at the value. */
function issueOf(issues: readonly Issue[] | undefined, field: Field): Issue | undefined {
  return issues?.find((issue) => issue.field === field || (field === 'value' && !isOfOtherCell(issue)));
}

function isOfOtherCell({ field }: Issue): boolean {
  return field === 'numerator' || field === 'denominator' || field === 'note';
}

/** The answers to a question about an ambiguous text: one button per reading. */
function Meanings({ cell, meant }: { cell: Cell; meant: readonly string[] }) {
  const text = useWords('reporting');
  const store = useStore();
  return meant.map((value) => (
    <button
      key={value}
      type="button"
      className="small-button"
      onClick={() => {
        store.change((state) => enterTexts(state, [{ ...cell, to: value }], false));
        focusCell(cell);
      }}
    >
      {text.problem.use(value)}
    </button>
  ));
}

/** Asks whether 0,88 is intended where the target is 100 %. */
function ShareQuestion({ cell, value }: { cell: Cell; value: string }) {
  const text = useWords('reporting');
  const savingWords = useWords('saving');
  const store = useStore();
  return (
    <>
      <button
        type="button"
        className="small-button"
        onClick={() => {
          store.change((state) => ({ ...withConfirmedRow(state, cell.code), said: savingWords.status.confirmed }));
          focusCell(cell);
        }}
      >
        {text.confirm.yes(value)}
      </button>
      <button type="button" className="small-button" onClick={() => focusCell(cell)}>
        {text.confirm.no}
      </button>
    </>
  );
}

/** One cell of the grid: a field with its own accessible name, and the problem below it. */
export function EntryCell({ indicator, field }: { indicator: Indicator; field: Field }) {
  const text = useWords('reporting');
  const { code, title } = indicator;
  const cell = { code, field };
  const { readOnly } = useGrid();
  const problemId = useId();
  const row = useRow(code, ({ rows }) => rows[code]);
  const mayBeSaid = useRow(code, ({ rows, cursor }) => {
    const entry = rows[code];
    return entry !== undefined && shownProblem(entry, cell, cursor) !== null;
  });
  const issue = useRow(code, ({ issues }) => issueOf(issues[code], field));
  const keys = useCellKeys(cell);
  if (row === undefined) return null;
  const shown = mayBeSaid && !readOnly ? shownProblem(row, cell, null) : null;
  const wrong = shown !== null || issue !== undefined;
  return (
    <div className="entry-cell" data-field={field}>
      <input
        id={cellId(cell)}
        className="text-field"
        type="text"
        inputMode={field === 'note' || indicator.kind === 'BINARY' ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={field === 'note'}
        aria-label={text.cellName(text.column[field], code, title)}
        aria-invalid={wrong}
        aria-describedby={wrong ? problemId : undefined}
        readOnly={readOnly}
        value={row.texts[field]}
        {...keys}
      />
      <div id={problemId} className="cell-problem">
        {shown && <p>{problemText(shown, text)}</p>}
        {issue && <p lang="it">{issue.message}</p>}
      </div>
      {shown?.why === 'ASKED' && <Meanings cell={cell} meant={shown.meant} />}
      {issue?.code === 'PERCENT_AS_SHARE' && <ShareQuestion cell={cell} value={row.texts.value} />}
    </div>
  );
}
