import { date, measure, number } from '#format';
import { Section } from '#ui/page.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { Pending } from './use-editing.js';

type Reading = Pending['readings'][number];
type Value = Pick<Reading, 'value' | 'date' | 'numerator' | 'denominator'>;

/** A value as text: the measure, or the two numbers of a ratio. */
function useValue() {
  const { compare } = useWords('correction');
  return ({ value, date: day, numerator, denominator }: Value, kind: Reading['kind']): string => {
    if (day !== null) return date(day);
    if (value !== null) return kind === null ? number(value) : measure(value, kind);
    if (numerator === null && denominator === null) return compare.notApplicable;
    return compare.ratio(number(numerator), number(denominator));
  };
}

type ReadingRowsProps = {
  readings: readonly Reading[];
  /** How many values an act prints beside its targets; null for a file of values. */
  actuals: Pending['actuals'];
};

/** Actual values, of a file or of an act: the present value, the new one, and the problems of each row. */
export function ReadingRows({ readings, actuals }: ReadingRowsProps) {
  const { compare } = useWords('correction');
  const { recognise } = useWords('import');
  const words = useValue();
  const columns: Column<Reading>[] = [
    {
      key: 'code',
      header: compare.code,
      cell: ({ indicator, title, line }) => (
        <>
          <span className="code">{indicator}</span> <span lang="it">{title}</span>
          <small className="fine block">{recognise.line(line)}</small>
        </>
      ),
    },
    {
      key: 'before',
      header: compare.before,
      numeric: true,
      cell: ({ inForce, asOf, kind }) => {
        if (inForce === null) return compare.notReported;
        return (
          <span>
            {words(inForce, kind)}
            {inForce.asOf !== asOf && <small className="fine"> {compare.asOfDay(date(inForce.asOf))}</small>}
            {inForce.demonstration && <small className="fine"> {compare.demonstration}</small>}
          </span>
        );
      },
    },
    {
      key: 'after',
      header: compare.after,
      numeric: true,
      cell: (row) => (row.waiting ? <em>{words(row, row.kind)}</em> : <strong>{words(row, row.kind)}</strong>),
    },
    { key: 'asOf', header: compare.asOf, cell: ({ asOf }) => date(asOf) },
    { key: 'final', header: compare.final, cell: ({ final }) => (final ? compare.isFinal : compare.isInterim) },
    {
      key: 'note',
      header: compare.note,
      cell: ({ note, waiting, issues }) => (
        <span lang="it">
          {note}
          {waiting && issues.length === 0 && <em>{compare.waiting}</em>}
          {issues.map(({ message, code }) => (
            <strong key={code + message} className="field-problem">
              {message}
            </strong>
          ))}
        </span>
      ),
    },
  ];
  const title = actuals === null ? compare.readings : compare.actuals;
  return (
    <Section id="valori" title={title}>
      {actuals !== null && <p className="list-count">{compare.actualsNote(actuals)}</p>}
      {actuals !== null && actuals.waiting > 0 && <p className="fine">{compare.actualsLater}</p>}
      {readings.length > 0 && (
        <DataTable
          caption={title}
          rows={readings}
          rowKey={({ line, indicator }) => `${line}/${indicator}`}
          columns={columns}
        />
      )}
    </Section>
  );
}
