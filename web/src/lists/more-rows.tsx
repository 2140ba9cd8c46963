import { useNavigate } from '@tanstack/react-router';
import { type ListSearch, MAX_ROWS, PAGE_ROWS } from '#ui/list/list-search.js';
import { useWords } from '#words/words.js';

type MoreRowsProps = { to: '/obiettivi' | '/indicatori'; search: ListSearch; shown: number; total: number };

/** The button to show more rows: their number is kept in the address, so that Back restores them. */
export function MoreRows({ to, search, shown, total }: MoreRowsProps) {
  const text = useWords('list');
  const navigate = useNavigate();
  if (shown >= total) return null;
  if (shown >= MAX_ROWS) return <p>{text.beyond}</p>;
  const next = Math.min(PAGE_ROWS, total - shown);
  return (
    <button
      type="button"
      className="btn btn-outline-primary"
      onClick={() =>
        void navigate({
          to,
          search: { ...search, mostra: Math.min(shown + PAGE_ROWS, MAX_ROWS) },
          replace: true,
          resetScroll: false,
        })
      }
    >
      {text.more(next)}
    </button>
  );
}
