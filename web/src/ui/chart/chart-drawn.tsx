import { CatchBoundary, useHydrated } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useWords } from '#words/words.js';

/** In place of a drawing whose code did not come. */
function ChartMissing() {
  return <p className="notice">{useWords('plan').chart.missing}</p>;
}

type ChartDrawnProps = {
  /** Changes with the drawing. */
  name: string;
  chart: ReactNode;
  /** What keeps the room of the drawing until its code is there. */
  place?: ReactNode;
};

/** A drawing of the browser alone: the server, which cannot wait for its code, leaves its place. */
export function ChartDrawn({ name, chart, place = null }: ChartDrawnProps) {
  if (!useHydrated()) return place;
  return (
    <CatchBoundary getResetKey={() => name} errorComponent={ChartMissing}>
      <Suspense fallback={place}>{chart}</Suspense>
    </CatchBoundary>
  );
}
