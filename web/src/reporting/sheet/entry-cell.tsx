import { READING_QUESTIONS, type ReadingQuestion } from '@traguardo/schema/vocabulary';
import { useId } from 'react';
import { said, useWords } from '#words/words.js';
import { problemText } from '../problem-text.js';
import { type Field, isField, isWordField } from '../saving/entered-row.js';
import { rowsAsked, withAnswer } from '../saving/sheet-changes.js';
import { type Cell, enterTexts, type Issue, shownProblem } from '../saving/sheet-state.js';
import { cellId, focusCell, useRow, useSheet, useStore } from '../saving/sheet-store.js';
import { useReadOnly } from './sheet-grid-context.js';
import type { SheetRow } from './sheet-rows.js';
import { useCellKeys } from './use-cell-keys.js';

type Indicator = SheetRow['indicator'];

/** The server's issues of a row at their cell; an issue of no cell is shown at the value. */
function issueOf(issues: readonly Issue[] | undefined, field: Field): Issue | undefined {
  return issues?.find((issue) => issue.field === field || (field === 'value' && !isOfOtherCell(issue)));
}

function isOfOtherCell({ field }: Issue): boolean {
  return field !== 'value' && isField(field);
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

/** Asks whether an unusual value is intended: for this row or, of a day that many rows share, for all of them. */
function ValueQuestion({ cell, question }: { cell: Cell; question: ReadingQuestion }) {
  const text = useWords('reporting');
  const savingWords = useWords('saving');
  const store = useStore();
  const answer = (codes: readonly string[]) => {
    store.change((state) => ({ ...withAnswer(state, question, codes), said: savingWords.status.confirmed }));
    focusCell(cell);
  };
  const alike = useSheet((state) => rowsAsked(state, question).length);
  return (
    <>
      <button type="button" className="small-button" onClick={() => answer([cell.code])}>
        {text.confirm.yes}
      </button>
      {question === 'DATE_AFTER_YEAR' && alike > 1 && (
        <button type="button" className="small-button" onClick={() => answer(rowsAsked(store.state, question))}>
          {text.confirm.all(alike)}
        </button>
      )}
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
  const readOnly = useReadOnly(code);
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
  const question = READING_QUESTIONS.find((asked) => asked === issue?.code);
  const shared = {
    id: cellId(cell),
    className: 'text-field',
    inputMode: isWordField(field) || indicator.kind === 'BINARY' ? 'text' : 'decimal',
    autoComplete: 'off',
    'aria-label': text.cellName(text.column[field], code, title),
    'aria-invalid': wrong,
    'aria-describedby': wrong ? problemId : undefined,
    readOnly,
    value: row.texts[field],
    ...keys,
  } as const;
  return (
    <div className="entry-cell" data-field={field}>
      {isWordField(field) ? (
        <textarea {...shared} rows={1} spellCheck />
      ) : (
        <input {...shared} type="text" spellCheck={false} />
      )}
      <div id={problemId} className="cell-problem">
        {shown && <p>{problemText(shown, text)}</p>}
        {issue && <p>{said(issue)}</p>}
      </div>
      {shown?.why === 'ASKED' && <Meanings cell={cell} meant={shown.meant} />}
      {question !== undefined && <ValueQuestion cell={cell} question={question} />}
    </div>
  );
}
