import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number } from '#format';
import { useWords } from '#words/words.js';
import type { Overview } from './overview.rows.js';

/** "4 aree · 6 settori · 12 obiettivi · 27 indicatori": each leads to them. */
export function Contents({ plan }: { plan: Overview }) {
  const text = useWords('overview');
  const counted = (count: number, word: (count: number) => string): ReactNode => (
    <>
      <strong>{number(count)}</strong> {word(count)}
    </>
  );
  return (
    <p className="contents">
      {text.contents}{' '}
      <Link to="/" hash="aree">
        {counted(plan.areas.length, text.areaCount)}
      </Link>
      {' · '}
      <Link to="/" hash="settori">
        {counted(plan.sectors.length, text.sectorCount)}
      </Link>
      {' · '}
      <Link to="/obiettivi">{counted(plan.objectives.totalCount, text.objectiveCount)}</Link>
      {' · '}
      <Link to="/indicatori">{counted(plan.indicators.totalCount, text.indicatorCount)}</Link>
    </p>
  );
}
