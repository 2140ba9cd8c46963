import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, useEffect, useRef } from 'react';
import { Answered, useAnswer } from '#ui/answer.js';
import { ChartDrawn } from '#ui/chart/chart-drawn.js';
import { type ScoreRow, scoreTitle } from '#ui/chart/score-rows.js';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { seriesTitle } from '#ui/series/series.rows.js';
import { sourceLine } from '#ui/source-line.js';
import { useTitle } from '#ui/use-title.js';
import { useWords, type Words } from '#words/words.js';
import { Furthest } from './furthest.js';
import { OverviewPageDocument } from './overview.generated.js';
import { areaRows, type Overview, sectorRows } from './overview.rows.js';
import { pictureAfter } from './presentation-search.js';
import { Reached } from './reached.js';
import { listWithin, overviewQuestion } from './sector-overview.js';
import { Unreported } from './unreported.js';
import { WeightCuts } from './weight-cuts.js';

const ScoreChart = lazy(() => import('#ui/chart/score.chart.js'));
const SeriesChart = lazy(() => import('#ui/series/series.chart.js'));

/** The most rows that a picture shows, so that it fits on a screen seen from afar. */
const ROWS = 6;

const WHOLE = listWithin(undefined);

type Picture = { key: string; content: ReactNode };

function Scores({ name, rows }: { name: string; rows: readonly ScoreRow[] }) {
  const text = useWords('plan');
  const overview = useWords('overview');
  const title = scoreTitle(rows, text);
  return (
    <section>
      <p className="kicker">{name}</p>
      <h2>{title}</h2>
      <ChartDrawn name={name} chart={<ScoreChart rows={rows.slice(0, ROWS)} title={title} />} />
      {rows.length > ROWS && <p className="fine">{overview.presentation.first(ROWS, rows.length)}</p>}
    </section>
  );
}

function Series({ years }: { years: Overview['series'] }) {
  const text = useWords('plan');
  const title = seriesTitle(years, text);
  return (
    <section>
      <p className="kicker">{text.series.title}</p>
      <h2>{title}</h2>
      <ChartDrawn name={text.series.title} chart={<SeriesChart years={years} title={title} />} />
    </section>
  );
}

function picturesOf(plan: Overview, text: Words<'overview'>, shared: Words<'plan'>): Picture[] {
  return [
    { key: 'reached', content: <Reached plan={plan} within={WHOLE} /> },
    { key: 'furthest', content: <Furthest plan={plan} within={WHOLE} /> },
    { key: 'areas', content: <Scores name={text.byArea} rows={areaRows(plan, shared)} /> },
    { key: 'sectors', content: <Scores name={text.bySector} rows={sectorRows(plan, shared)} /> },
    { key: 'unreported', content: <Unreported plan={plan} within={WHOLE} /> },
    { key: 'weights', content: <WeightCuts plan={plan} within={WHOLE} /> },
    ...(plan.series.length > 1 ? [{ key: 'series', content: <Series years={plan.series} /> }] : []),
  ];
}

/** The keys that lead on and back, wherever the focus is. */
function useKeys(shown: number, count: number, go: (picture: number) => void, leave: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('a, button, select') !== null;
      if (event.ctrlKey || event.metaKey || event.altKey || (event.key === ' ' && onControl)) return;
      if (event.key === 'Escape' && document.fullscreenElement === null) leave();
      const picture = pictureAfter(event.key, shown, count);
      if (picture === null) return;
      event.preventDefault();
      go(picture);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown, count, go, leave]);
}

function Pictures({ plan }: { plan: Overview }) {
  const { basis } = usePlanChoice();
  const text = useWords('overview');
  const shared = useWords('plan');
  const frame = useWords('frame');
  const framed = usePlanFrame().data?.plan;
  const room = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { pagina = 1 } = useSearch({ from: '/presentazione' });
  const pictures = picturesOf(plan, text, shared);
  const shown = Math.min(pagina, pictures.length);
  const go = (picture: number) =>
    void navigate({ to: '.', search: (rest) => ({ ...rest, pagina: picture }), replace: true });
  useKeys(shown, pictures.length, go, () => void navigate({ to: '/' }));
  useEffect(() => room.current?.focus(), []);
  return (
    <div className="presentation" ref={room} tabIndex={-1}>
      <header>
        <h1>{text.title}</h1>
        <p>{framed && sourceLine(framed, basis, frame)}</p>
      </header>
      <div className="presentation-picture" aria-live="polite">
        {pictures[shown - 1]?.content}
      </div>
      <footer>
        <button type="button" className="btn btn-outline-primary" disabled={shown === 1} onClick={() => go(shown - 1)}>
          {text.presentation.previous}
        </button>
        <span>{shared.score.of(String(shown), String(pictures.length))}</span>
        <button
          type="button"
          className="btn btn-primary"
          disabled={shown === pictures.length}
          onClick={() => go(shown + 1)}
        >
          {text.presentation.next}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => void room.current?.requestFullscreen().catch(() => undefined)}
        >
          {text.presentation.fullScreen}
        </button>
        <Link to="/" className="btn btn-outline-primary">
          {text.presentation.leave}
        </Link>
        <span className="fine">{text.presentation.keys}</span>
      </footer>
    </div>
  );
}

/** The Cruscotto for a meeting: large type, one picture a screen, keys to go on and back. */
export function PresentationPage() {
  const { presentation } = useWords('overview');
  const { plan, basis } = usePlanChoice();
  const query = useAnswer(OverviewPageDocument, { ...plan, basis, ...overviewQuestion(undefined) });
  useTitle(presentation.title);
  return <Answered query={query}>{({ plan }) => plan && <Pictures plan={plan} />}</Answered>;
}
