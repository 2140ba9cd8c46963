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

/** The rows of a file of actual values: the present value, the new one, and the problems of each row. */
export function ReadingRows({ readings }: { readings: readonly Reading[] }) {
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
          <small className="fine"> {recognise.line(line)}</small>
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
    { key: 'after', header: compare.after, numeric: true, cell: (row) => <strong>{words(row, row.kind)}</strong> },
    { key: 'asOf', header: compare.asOf, cell: ({ asOf }) => date(asOf) },
    { key: 'final', header: compare.final, cell: ({ final }) => (final ? compare.isFinal : compare.isInterim) },
    {
      key: 'note',
      header: compare.note,
      cell: ({ note, issues }) => (
        <span lang="it">
          {note}
          {issues.map(({ message, code }) => (
            <strong key={code + message} className="field-problem">
              {message}
            </strong>
          ))}
        </span>
      ),
    },
  ];
  return (
    <Section id="valori" title={compare.readings}>
      <DataTable caption={compare.readings} rows={readings} rowKey={({ line }) => String(line)} columns={columns} />
    </Section>
  );
}
