import { usePlanFrame } from '#ui/plan-frame.js';
import { csvText } from '#ui/table/csv.js';
import { saveFile } from '#ui/table/save-file.js';
import { useWords } from '#words/words.js';
import type { AnswerTable } from './answer-tables.js';
import { ResultTable } from './result-table.js';
import type { AnsweredQuestion } from './use-explorer.js';

/** The provenance in a file: when it was downloaded, from which question (as a link), and whether the data are real. */
function resultCsv({ columns, rows }: AnswerTable, demonstration: boolean): Blob {
  const source = [new Date().toISOString().slice(0, 10), window.location.href, demonstration ? 'sì' : 'no'];
  const table = {
    header: [...columns, 'data_estrazione', 'interrogazione', 'dimostrativo'],
    rows: rows.map((row) => [...row, ...source]),
  };
  return new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' });
}

type ResultPanelProps = {
  answered: AnsweredQuestion | null;
  /** Why there is no answer, where that is known. */
  refusal: string | null;
  tables: readonly AnswerTable[];
  chosen: AnswerTable | undefined;
  onChoose: (table: AnswerTable) => void;
};

/** The latest answer as a table and as a file. */
export function ResultPanel({ answered, refusal, tables, chosen, onChoose }: ResultPanelProps) {
  const text = useWords('explorer');
  const demonstration = usePlanFrame().data?.plan?.demonstration === true;
  return (
    <section className="explorer-result" aria-labelledby="risultato">
      <h2 id="risultato">{text.result}</h2>
      <p role="status">
        {refusal !== null && text.refused(refusal)}
        {refusal === null && answered === null && text.noResult}
        {refusal === null && answered !== null && !chosen && text.noTable}
      </p>
      {chosen && (
        <>
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => saveFile(resultCsv(chosen, demonstration), 'traguardo-interrogazione.csv')}
          >
            {text.download}
          </button>
          <ResultTable tables={tables} chosen={chosen} onChoose={onChoose} />
        </>
      )}
    </section>
  );
}
