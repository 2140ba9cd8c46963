import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '#words/words.js';
import type { PlainTable } from '../table/plain-table.js';
import { ChartDownload } from './chart-download.js';
import { ChartDrawn } from './chart-drawn.js';
import { Legend, type LegendItem } from './legend.js';
import { ShareChart } from './share-chart.js';

type ChartFrameProps = {
  /** Names the chart in the address (`tabelle=aree.settori`), so that its view survives reload and copy. */
  name: string;
  /** An active title: it states what the data shows. */
  title: string;
  explanation: string;
  chart: ReactNode;
  legend?: readonly LegendItem[];
  table: ReactNode;
  /** The rows of the table, for download. */
  file: PlainTable;
  /** What stands below chart and table alike. */
  below?: ReactNode;
  /** The height of the chart, reserved while it loads. */
  height: number;
};

function afterPaint(work: () => unknown): void {
  requestAnimationFrame(() => setTimeout(work));
}

function useView(name: string) {
  const { tabelle } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const asked = tabelle?.split('.').includes(name) === true;
  const [asTable, setAsTable] = useState(asked);
  // An address that was followed, or gone back to, decides.
  useEffect(() => setAsTable(asked), [asked]);
  const show = (table: boolean) => {
    setAsTable(table);
    // The address follows when the view is on the screen: it concerns the whole page, which would be drawn first.
    afterPaint(() =>
      navigate({
        to: '.',
        search: ({ tabelle: before, ...rest }) => {
          const others = before?.split('.').filter((other) => other !== name) ?? [];
          const next = table ? [...others, name] : others;
          return next.length === 0 ? rest : { ...rest, tabelle: next.join('.') };
        },
        replace: true,
        resetScroll: false,
      }),
    );
  };
  return { asTable, show };
}

/** The frame of every chart: a figure whose title states what the data shows, and the same numbers as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { name, title, explanation, chart, legend = [], table, file, below, height } = props;
  const text = useWords('plan');
  const figure = useRef<HTMLElement>(null);
  const { asTable, show } = useView(name);
  // What was drawn once stays behind the table, so that it is there at once again.
  const [isDrawn, setIsDrawn] = useState(!asTable);
  useEffect(() => setIsDrawn((before) => before || !asTable), [asTable]);
  const titleId = useId();
  // A drawing without anything in it, because the policy allows the server to write no style into the page.
  const place = <svg className="skeleton-block" width="100%" height={height} aria-hidden="true" />;
  return (
    <figure ref={figure} className="chart-frame" aria-labelledby={titleId} data-view={asTable ? 'table' : 'chart'}>
      <figcaption>
        <div>
          <p className="chart-title" id={titleId}>
            {title}
          </p>
          <p className="chart-explanation">{explanation}</p>
        </div>
        <div className="chart-tools">
          <fieldset className="view-switch">
            <legend className="visually-hidden">{`${text.chart.view}: ${title}`}</legend>
            <button type="button" aria-pressed={!asTable} onClick={() => show(false)}>
              {text.chart.chart}
            </button>
            <button type="button" aria-pressed={asTable} onClick={() => show(true)}>
              {text.chart.table}
            </button>
          </fieldset>
          <ShareChart name={name} title={title} />
          <ChartDownload
            figure={figure}
            name={name}
            title={title}
            explanation={explanation}
            table={file}
            drawn={!asTable}
          />
        </div>
      </figcaption>
      <div className="chart-body">
        {(!asTable || isDrawn) && (
          <div className="chart-drawing">
            <ChartDrawn name={name} chart={chart} place={place} />
            {legend.length > 0 && <Legend items={legend} />}
          </div>
        )}
        <div className="chart-table">{table}</div>
      </div>
      {below}
    </figure>
  );
}
