import { type ReactNode, useEffect, useRef } from 'react';
import { useNarrow } from './table/use-narrow.js';

type FoldedProps = { className: string; summary: ReactNode; children: ReactNode };

/**
 * What stands open on a wide screen and folded on a narrow one. The style decides, so that a page drawn by the server does
 * not jump when its script comes; a browser whose style cannot open it gets it open from the script.
 */
export function Folded({ className, summary, children }: FoldedProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const narrow = useNarrow();
  useEffect(() => {
    if (details.current) details.current.open = !narrow;
  }, [narrow]);
  return (
    <details ref={details} className={`folded ${className}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
