import { lazy, Suspense, useId, useState } from 'react';
import { useWords } from '#words/words.js';
import type { AnswerTable } from './answer-tables.js';
import { type CellWords, cellText, isPercent } from './cell-text.js';
import { BARS, type Charted, points } from './charted.js';
import { headsOf } from './heads.js';

const Chart = lazy(() => import('./result.chart.js'));

type ChoiceProps = {
  label: string;
  columns: readonly string[];
  chosen: string;
  nameOf: (column: string) => string;
  onChoose: (column: string) => void;
};

function Choice({ label, columns, chosen, nameOf, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="form-select" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {columns.map((column) => (
          <option key={column} value={column}>
            {nameOf(column)}
          </option>
        ))}
      </select>
    </div>
  );
}

type ResultChartProps = { table: AnswerTable; name: string; charted: Charted | null; words: CellWords };

/** The result as a chart, with the choice of what is drawn; or why it cannot be drawn. */
export function ResultChart({ table, name, charted, words }: ResultChartProps) {
  const text = useWords('explorer');
  const [wanted, want] = useState<{ measure?: string; label?: string }>({});
  if (charted === null) return <p className="fine">{text.chart.none}</p>;
  const { measures, labels, line } = charted;
  const measure = measures.find((column) => column === wanted.measure) ?? measures[0] ?? '';
  const label = labels.find((column) => column === wanted.label) ?? labels[0] ?? '';
  const heads = headsOf(table.columns, text.heads);
  const nameOf = (column: string) => heads[table.columns.indexOf(column)] ?? column;
  const drawn = points(table, label, measure, line).map(({ name, value }) => ({
    name: cellText(label, name, words),
    value: typeof value === 'number' ? value : null,
    valueText: cellText(measure, value, words),
  }));
  const title = text.chart.title(nameOf(measure), name);
  return (
    <figure className="result-chart">
      <div className="chart-choices">
        <Choice
          label={text.chart.measure}
          columns={measures}
          chosen={measure}
          nameOf={nameOf}
          onChoose={(column) => want({ ...wanted, measure: column })}
        />
        {labels.length > 1 && (
          <Choice
            label={text.chart.label}
            columns={labels}
            chosen={label}
            nameOf={nameOf}
            onChoose={(column) => want({ ...wanted, label: column })}
          />
        )}
      </div>
      <figcaption>
        {title}
        {!line && table.rows.length > BARS && ` — ${text.chart.first(BARS, table.rows.length)}`}
      </figcaption>
      <Suspense fallback={<div className="skeleton-block" />}>
        <Chart points={drawn} title={title} line={line} percent={isPercent(measure)} target={text.chart.target} />
      </Suspense>
    </figure>
  );
}
