import { useId, useState } from 'react';
import { usePlanFrame } from '#ui/plan-frame.js';
import { csvText } from '#ui/table/csv.js';
import { saveFile } from '#ui/table/save-file.js';
import { useWords, type Words } from '#words/words.js';
import type { AnsweredQuestion } from '../use-explorer.js';
import { type AnswerTable, answerTables } from './answer-tables.js';
import { type CellWords, fileCell } from './cell-text.js';
import { chartedTable } from './charted.js';
import { headsOf } from './heads.js';
import { pageInfoAt } from './page-info.js';
import { ResultChart } from './result-chart.js';
import { ResultTable } from './result-table.js';

export type ResultView = 'tabella' | 'grafico' | 'json';
const VIEWS: readonly ResultView[] = ['tabella', 'grafico', 'json'];

/** The provenance in a file: when it was downloaded, from which question (as a link), and whether the data are real. */
function resultCsv(
  { columns, rows }: AnswerTable,
  text: Words<'explorer'>,
  words: CellWords,
  demonstration: boolean,
): Blob {
  const source = [new Date().toISOString().slice(0, 10), window.location.href, demonstration ? 'sì' : 'no'];
  const table = {
    header: [...headsOf(columns, text.heads), 'data_estrazione', 'interrogazione', 'dimostrativo'],
    rows: rows.map((row) => [...row.map((cell, place) => fileCell(columns[place] ?? '', cell, words)), ...source]),
  };
  return new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' });
}

/** The page information of the list that a table comes from. */
function openPages({ answer }: AnsweredQuestion, table: AnswerTable) {
  return table.list ? pageInfoAt(answer.data, table.inside ?? table.path) : null;
}

type TableChoiceProps = {
  tables: readonly AnswerTable[];
  chosen: AnswerTable;
  nameOf: (table: AnswerTable) => string;
  onChoose: (table: AnswerTable) => void;
};

function TableChoice({ tables, chosen, nameOf, onChoose }: TableChoiceProps) {
  const text = useWords('explorer');
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{text.list}</label>
      <select
        id={id}
        className="form-select"
        value={tables.indexOf(chosen)}
        onChange={(event) => {
          const table = tables[Number(event.target.value)];
          if (table) onChoose(table);
        }}
      >
        {tables.map((table, index) => (
          <option key={table.path.join('.')} value={index}>
            {nameOf(table)}
          </option>
        ))}
      </select>
    </div>
  );
}

function ViewSwitch({ view, onView }: { view: ResultView; onView: (view: ResultView) => void }) {
  const text = useWords('explorer');
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{text.views.name}</legend>
      {VIEWS.map((name) => (
        <button key={name} type="button" aria-pressed={name === view} onClick={() => onView(name)}>
          {text.views[name]}
        </button>
      ))}
    </fieldset>
  );
}

/** The most of an answer that is shown as text, in characters. */
const LONGEST = 200_000;

function AnswerText({ answered }: { answered: AnsweredQuestion }) {
  return <pre className="result-json">{JSON.stringify(answered.answer, null, 2).slice(0, LONGEST)}</pre>;
}

/** What a list is called: the last step of its way that has a word. */
function useTableName() {
  const text = useWords('explorer');
  return ({ path, list }: AnswerTable) => {
    if (!list) return text.singleValues;
    const [head = ''] = headsOf([path.filter((step) => step !== 'plan').join('.')], text.heads);
    return head;
  };
}

type ResultPanelProps = {
  answered: AnsweredQuestion | null;
  /** Why there is no answer, where that is known. */
  refusal: string | null;
  chosen: AnswerTable | undefined;
  view: ResultView;
  onView: (view: ResultView) => void;
  onChoose: (table: AnswerTable) => void;
  /** Asks for further rows of a list: the next page, or all; the answer with them. */
  onMore: (path: readonly string[], all: boolean) => Promise<AnsweredQuestion>;
};

/** The latest answer as a table, a chart and a file. */
export function ResultPanel({ answered, refusal, chosen, view, onView, onChoose, onMore }: ResultPanelProps) {
  const text = useWords('explorer');
  return (
    <section className="explorer-result" aria-labelledby="risultato">
      <div className="result-head">
        <h2 id="risultato">{text.result}</h2>
        {answered && chosen && <ViewSwitch view={view} onView={onView} />}
      </div>
      <p role="status" className="result-status">
        {refusal !== null && text.refused(refusal)}
        {refusal === null && answered === null && text.noResult}
        {refusal === null && answered !== null && !chosen && text.noTable}
      </p>
      {answered && !chosen && <AnswerText answered={answered} />}
      {answered && chosen && (
        <Result
          {...{ answered, chosen, view, onChoose, onMore }}
          key={`${chosen.path.join('.')} ${answered.question.query}`}
        />
      )}
    </section>
  );
}

type ResultProps = Pick<ResultPanelProps, 'view' | 'onChoose' | 'onMore'> & {
  answered: AnsweredQuestion;
  chosen: AnswerTable;
};

function Result({ answered, chosen, view, onChoose, onMore }: ResultProps) {
  const text = useWords('explorer');
  const vocabulary = useWords('vocabulary');
  const [failure, setFailure] = useState<string | null>(null);
  const demonstration = usePlanFrame().data?.plan?.demonstration === true;
  const nameOf = useTableName();
  const words = { vocabulary, yes: text.yes, no: text.no };
  const tables = answerTables(answered.answer.data);
  const open = openPages(answered, chosen);
  const path = chosen.inside ?? chosen.path;
  const asked = async (all: boolean) => {
    setFailure(null);
    try {
      return await onMore(path, all);
    } catch (error) {
      setFailure(text.pages.failed(error instanceof Error ? error.message : String(error)));
      return null;
    }
  };
  const download = async () => {
    const whole = open && !answered.counted(path) ? await asked(true) : answered;
    const same =
      whole && answerTables(whole.answer.data).find((table) => table.path.join('.') === chosen.path.join('.'));
    if (same) saveFile(resultCsv(same, text, words, demonstration), 'traguardo-interrogazione.csv');
  };
  const count = chosen.rows.length;
  return (
    <>
      <div className="result-tools">
        {tables.length > 1 && <TableChoice {...{ tables, chosen, nameOf, onChoose }} />}
        <p>{open ? text.rowsOf(count, open.total) : count === 0 ? '' : text.rows(count)}</p>
        {count > 0 && (
          <button type="button" className="btn btn-outline-primary" onClick={() => void download()}>
            {open && !answered.counted(path) ? text.downloadAll : text.download}
          </button>
        )}
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
      {count === 0 ? (
        <p className="no-rows">{text.noRows}</p>
      ) : view === 'json' ? (
        <AnswerText answered={answered} />
      ) : view === 'grafico' ? (
        <ResultChart table={chosen} name={nameOf(chosen)} charted={chartedTable(chosen)} words={words} />
      ) : (
        <ResultTable
          table={chosen}
          name={nameOf(chosen)}
          words={words}
          more={open && { total: open.total, load: async () => void (await asked(false)) }}
        />
      )}
    </>
  );
}
