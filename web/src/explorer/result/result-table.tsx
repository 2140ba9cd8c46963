import { useState } from 'react';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { AnswerTable, Plain } from './answer-tables.js';
import { type CellWords, cellText } from './cell-text.js';
import { headsOf } from './heads.js';

/** The number of rows on a page. */
const SHOWN = 50;

type Row = { index: number; cells: readonly Plain[] };

export type More = {
  /** Rows of the list in all, where the answer says so. */
  total: number | null;
  /** Asks for the next page. */
  load: () => Promise<void>;
};

type ResultTableProps = {
  table: AnswerTable;
  name: string;
  words: CellWords;
  /** Null where every row is there. */
  more: More | null;
};

/** The rows of a list page by page; those that are not there yet are asked for when their page is turned to. */
export function ResultTable({ table, name, words, more }: ResultTableProps) {
  const text = useWords('explorer');
  const [start, setStart] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const heads = headsOf(table.columns, text.heads);
  const columns: Column<Row>[] = table.columns.map((column, place) => ({
    key: column,
    header: heads[place] ?? column,
    cell: ({ cells }) => {
      const value = cells[place];
      const said = cellText(column, value, words);
      // What is written as it came is the plan's, in Italian in every language of the page.
      return said === value ? <span lang="it">{said}</span> : said;
    },
    numeric: table.rows.some((row) => typeof row[place] === 'number'),
  }));
  const from = start < table.rows.length ? start : 0;
  const rows = table.rows.slice(from, from + SHOWN).map((cells, index) => ({ index: from + index, cells }));
  const isLast = from + SHOWN >= table.rows.length;
  const forward = async () => {
    if (isLast && more) {
      setWaiting(true);
      await more.load().finally(() => setWaiting(false));
    }
    setStart(from + SHOWN);
  };
  return (
    <>
      <DataTable caption={text.caption(name)} rows={rows} rowKey={({ index }) => String(index)} columns={columns} />
      {(table.rows.length > SHOWN || more) && (
        <nav className="result-pages" aria-label={text.pages.name}>
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={from === 0}
            onClick={() => setStart(from - SHOWN)}
          >
            {text.pages.previous}
          </button>
          <span role="status">
            {text.pages.shown(from + 1, from + rows.length, more ? more.total : table.rows.length)}
          </span>
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={waiting || (isLast && !more)}
            onClick={() => void forward()}
          >
            {text.pages.next}
          </button>
        </nav>
      )}
    </>
  );
}
