import { useId } from 'react';
import { type Column, DataTable } from '#ui/table/data-table.js';
import type { Plain } from '#ui/table/plain-table.js';
import { useWords } from '#words/words.js';
import type { AnswerTable } from './answer-tables.js';

/** The number of rows shown; the file holds all. */
const SHOWN = 200;

type Row = { index: number; cells: readonly Plain[] };

/** Numbers are not grouped, because codes and years are numbers too. */
function cellText(cell: Plain | undefined, unknown: string): string {
  if (cell === null || cell === undefined) return unknown;
  if (typeof cell === 'string') return cell;
  return cell.toLocaleString(document.documentElement.lang, { useGrouping: false, maximumFractionDigits: 6 });
}

type ResultTableProps = {
  tables: readonly AnswerTable[];
  chosen: AnswerTable;
  onChoose: (table: AnswerTable) => void;
};

/** The lists of an answer, one of them shown as a table. */
export function ResultTable({ tables, chosen, onChoose }: ResultTableProps) {
  const text = useWords('explorer');
  const { unknown } = useWords('vocabulary');
  const id = useId();
  const nameOf = ({ path, list }: AnswerTable) => (list ? path.join('.') : text.singleValues);
  const columns: Column<Row>[] = chosen.columns.map((column, place) => ({
    key: column,
    header: column,
    cell: ({ cells }) => cellText(cells[place], unknown),
    numeric: chosen.rows.some((row) => typeof row[place] === 'number'),
  }));
  const rows = chosen.rows.slice(0, SHOWN).map((cells, index) => ({ index, cells }));
  const count = chosen.rows.length;
  return (
    <>
      {tables.length > 1 && (
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
      )}
      <p>{count > SHOWN ? text.firstRows(SHOWN, count) : text.rows(count)}</p>
      <DataTable
        caption={text.caption(nameOf(chosen))}
        rows={rows}
        rowKey={({ index }) => String(index)}
        columns={columns}
      />
    </>
  );
}
