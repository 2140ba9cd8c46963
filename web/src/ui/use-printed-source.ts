import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { date } from '#format';
import { useWords } from '#words/words.js';
import { type PlanFrame, usePlanChoice } from './plan-frame.js';
import { shownFilters, sourceLine } from './source-line.js';

/** Writes into the margin of printed pages what they show, in words: plan, version, basis, filters and day; then the address. */
export function usePrintedSource(plan: PlanFrame | null): void {
  const text = useWords('frame');
  const { href } = useLocation();
  const { basis } = usePlanChoice();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address of the window follows that of the router
  useEffect(() => {
    const write = () => {
      const printed = text.print.printedOn(date(new Date().toISOString()));
      const parts = [
        ...(plan === null ? [] : [sourceLine(plan, basis, text, shownFilters())]),
        printed,
        window.location.href,
      ];
      document.documentElement.style.setProperty('--printed-source', JSON.stringify(parts.join(' · ')));
    };
    write();
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, [href, plan, basis, text]);
}
