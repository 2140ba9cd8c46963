import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import { isEdited } from './edits.js';
import { isFlagged, RowCard } from './row-card.js';
import type { StepProps } from './use-editing.js';

/** How many rows show at first, and are added at a time. */
const PAGE = 50;

/** The rows that need a check, or all of them; always with the row in the address. */
export function RowList({ pending, editing }: StepProps) {
  const text = useWords('correction');
  const { riga, righe } = useSearch({ from: '/importazione/$id' });
  const [room, setRoom] = useState(PAGE);
  const all = righe === 'tutte';
  const rows = pending.rows.filter(
    (row) => all || isFlagged(row) || row.line === riga || isEdited(editing.edits, row.line),
  );
  const at = rows.findIndex(({ line }) => line === riga);
  const shown = rows.slice(0, Math.max(room, at + 1));
  return (
    <Section id="righe" title={text.rows}>
      <p className="fine">{text.rowsNote}</p>
      <p>
        <Link
          to="/importazione/$id"
          params={{ id: pending.id }}
          search={{ passo: 'correggi', ...(all ? {} : { righe: 'tutte' }) }}
          resetScroll={false}
        >
          {all ? text.rowsFlagged : text.rowsAll}
        </Link>
      </p>
      {rows.length === 0 && <p>{text.rowsNone}</p>}
      {shown.map((row) => (
        <RowCard key={row.line} row={row} editing={editing} chosen={row.line === riga} />
      ))}
      {shown.length < rows.length && (
        <button type="button" className="btn btn-outline-primary" onClick={() => setRoom(shown.length + PAGE)}>
          {text.moreRows(Math.min(PAGE, rows.length - shown.length))}
        </button>
      )}
    </Section>
  );
}
