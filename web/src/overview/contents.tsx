import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number } from '#format';
import type { ListSearch } from '#ui/list/list-search.js';
import { useWords } from '#words/words.js';
import type { Overview } from './overview.rows.js';

/** "4 aree · 6 settori · 12 obiettivi · 27 indicatori": each leads to them. */
export function Contents({ plan, within }: { plan: Overview; within: ListSearch }) {
  const text = useWords('overview');
  const counted = (count: number, word: (count: number) => string): ReactNode => (
    <>
      <strong>{number(count)}</strong> {word(count)}
    </>
  );
  return (
    <p className="contents">
      {within.settore === undefined && (
        <>
          {text.contents}{' '}
          <Link to="/" hash="aree">
            {counted(plan.areas.length, text.areaCount)}
          </Link>
          {' · '}
          <Link to="/" hash="settori">
            {counted(plan.sectors.length, text.sectorCount)}
          </Link>
          {' · '}
        </>
      )}
      <Link to="/obiettivi" search={within}>
        {counted(plan.objectives.totalCount, text.objectiveCount)}
      </Link>
      {' · '}
      <Link to="/indicatori" search={within}>
        {counted(plan.indicators.totalCount, text.indicatorCount)}
      </Link>
    </p>
  );
}
