import { useLocation } from '@tanstack/react-router';
import { type RefObject, useRef } from 'react';
import { date } from '#format';
import { useWords } from '#words/words.js';
import { announce } from '../announcement.js';
import { usePlanChoice, usePlanFrame } from '../plan-frame.js';
import { shownFilters, sourceLine } from '../source-line.js';
import { csv } from '../table/csv.js';
import type { PlainTable } from '../table/plain-table.js';
import { saveFile } from '../table/save-file.js';
import type { PictureWords } from './chart-picture.js';

/** Parameters of the address that every row has as a column (year, act), or that change no row. */
const NOT_A_FILTER = new Set(['ente', 'anno', 'variazione', 'tabelle', 'lang']);

/** The filters of the rows, in the form of the address. */
function filtersOf(pathname: string, search: string): string {
  const chosen = [...new URLSearchParams(search)].filter(([name]) => !NOT_A_FILTER.has(name));
  return [pathname, ...chosen.map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** The picture as a file; null while nothing is drawn. The code that draws it is loaded on demand. */
async function pictureFile(figure: HTMLElement, words: PictureWords, ending: 'png' | 'svg'): Promise<Blob | null> {
  const { chartPicture, pixels } = await import('./chart-picture.js');
  const picture = await chartPicture(figure, words);
  if (!picture) return null;
  return ending === 'svg' ? new Blob([picture.markup], { type: 'image/svg+xml' }) : await pixels(picture);
}

type ChartDownloadProps = {
  figure: RefObject<HTMLElement | null>;
  name: string;
  title: string;
  explanation: string;
  table: PlainTable;
  /** False for a table alone, which has no picture. */
  drawn: boolean;
};

/** *Scarica*: the rows as CSV, the drawing as PNG and SVG. */
export function ChartDownload({ figure, name, title, explanation, table, drawn }: ChartDownloadProps) {
  const text = useWords('plan');
  const frame = useWords('frame');
  const plan = usePlanFrame().data?.plan;
  const { basis } = usePlanChoice();
  const { pathname, searchStr } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  if (!plan) return null;
  const fileName = (ending: string) => `traguardo-${plan.municipality.slug}-${plan.year}-${name}.${ending}`;

  const hand = (content: Blob, ending: string) => {
    saveFile(content, fileName(ending));
    announce(text.download.done(fileName(ending)));
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  const handTable = () => {
    const provenance = {
      year: plan.year,
      act: plan.atAct,
      takenOn: new Date().toISOString().slice(0, 10),
      filters: filtersOf(pathname, searchStr),
      demonstration: plan.demonstration,
    };
    hand(new Blob([csv(table, provenance)], { type: 'text/csv;charset=utf-8' }), 'csv');
  };
  const handPicture = async (ending: 'png' | 'svg') => {
    const words = {
      title,
      explanation,
      footer: `${sourceLine(plan, basis, frame, shownFilters())} · ${date(new Date().toISOString())}`,
    };
    const file = figure.current && (await pictureFile(figure.current, words, ending).catch(() => null));
    if (file) hand(file, ending);
    else announce(text.download.failed);
  };

  return (
    <div className="download">
      <details
        ref={menu}
        onKeyDown={({ key }) => {
          if (key !== 'Escape' || !menu.current) return;
          menu.current.open = false;
          menu.current.querySelector('summary')?.focus();
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
        }}
      >
        <summary>
          {text.download.name}
          <span className="visually-hidden">{`: ${title}`}</span>
        </summary>
        <ul>
          <li>
            <button type="button" onClick={handTable}>
              {text.download.csv}
            </button>
          </li>
          {drawn && (
            <>
              <li>
                <button type="button" onClick={() => void handPicture('png')}>
                  {text.download.png}
                </button>
              </li>
              <li>
                <button type="button" onClick={() => void handPicture('svg')}>
                  {text.download.svg}
                </button>
              </li>
            </>
          )}
        </ul>
      </details>
    </div>
  );
}
