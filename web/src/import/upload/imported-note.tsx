import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { PlanSearch } from '#search';
import type { Loaded } from '#ui/staff/loaded-imports.js';
import { UndoImport } from '#ui/staff/undo-import.js';
import { useWords } from '#words/words.js';
import type { ImportsSearch } from '../import-search.js';

/** The pages that show what has just been written. */
function Places({ place }: { place: PlanSearch }) {
  const { done } = useWords('import');
  const pages = [
    ['/', done.overview],
    ['/variazioni', done.variations],
    ['/revisione', done.review],
    ['/confronto', done.comparison],
  ] as const;
  return (
    <>
      <h3>{done.where}</h3>
      <ul className="plain-list">
        {pages.map(([to, name]) => (
          <li key={to}>
            <Link to={to} search={place}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The note after a confirmation: how much it wrote, the pages that show it, and the undo. */
export function ImportedNote({ search, loaded }: { search: ImportsSearch; loaded: readonly Loaded[] }) {
  const text = useWords('import');
  const title = useRef<HTMLHeadingElement>(null);
  const { caricato, scritti } = search;
  const found = loaded.find(({ document }) => document.key === caricato);
  const shows = found !== undefined || (caricato === undefined && scritti !== undefined);
  useEffect(() => {
    if (shows) title.current?.focus();
  }, [shows]);
  if (!shows) return null;
  const act = found?.act ?? null;
  return (
    <section className="imported" aria-labelledby="importazione-confermata">
      <h2 id="importazione-confermata" ref={title} tabIndex={-1}>
        {text.done.title}
      </h2>
      <p>
        {found && `${found.document.filename}: `}
        {scritti !== undefined && text.done.written(scritti)}
      </p>
      {found && (
        <>
          <Places place={{ anno: found.year, ...(act === null ? {} : { variazione: act.ordinal }) }} />
          <UndoImport document={found.document} blockedBy={found.undoBlockedBy} replaces={found.replaces} />
        </>
      )}
    </section>
  );
}
