import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { date } from '#format';
import { useWords } from '#words/words.js';

/** Writes into the margin of printed pages their source: address, day, and whether the data is a demonstration. */
export function usePrintedSource(demonstration: boolean): void {
  const text = useWords('frame');
  const { href } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address of the window follows that of the router
  useEffect(() => {
    const write = () => {
      const printed = text.print.printedOn(date(new Date().toISOString()));
      const parts = [...(demonstration ? [text.demonstration] : []), printed, window.location.href];
      document.documentElement.style.setProperty('--printed-source', JSON.stringify(parts.join(' · ')));
    };
    write();
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, [href, demonstration, text]);
}
