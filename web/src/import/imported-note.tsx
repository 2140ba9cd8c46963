import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ImportsSearch } from './import-search.js';
import { useImportText } from './import-text.js';
import type { Loaded } from './loaded-list.js';
import { UndoImport } from './undo-import.js';

type ImportedNoteProps = { search: ImportsSearch; loaded: readonly Loaded[] };

/** What has just been confirmed: how much it wrote, where to look now, and the way back. */
export function ImportedNote({ search, loaded }: ImportedNoteProps) {
  const text = useImportText();
  const title = useRef<HTMLHeadingElement>(null);
  const found = loaded.find(({ document }) => document.id === search.caricato);
  const id = found?.document.id;
  useEffect(() => {
    if (id !== undefined) title.current?.focus();
  }, [id]);
  if (found === undefined) return null;
  const { document, year, act, undoBlockedBy } = found;
  const place = { anno: year, ...(act === null ? {} : { variazione: act.ordinal }) };
  return (
    <section className="imported" aria-labelledby="importazione-confermata">
      <h2 id="importazione-confermata" ref={title} tabIndex={-1}>
        {text.done.title}
      </h2>
      <p>
        {document.filename}: {search.scritti !== undefined && text.done.written(search.scritti)}
      </p>
      <h3>{text.done.where}</h3>
      <ul className="plain-list">
        <li>
          <Link to="/" search={place}>
            {text.done.overview}
          </Link>
        </li>
        <li>
          <Link to="/variazioni" search={place}>
            {text.done.variations}
          </Link>
        </li>
        <li>
          <Link to="/revisione" search={place}>
            {text.done.review}
          </Link>
        </li>
        <li>
          <Link to="/confronto" search={place}>
            {text.done.comparison}
          </Link>
        </li>
      </ul>
      <UndoImport document={document} blockedBy={undoBlockedBy} />
    </section>
  );
}
