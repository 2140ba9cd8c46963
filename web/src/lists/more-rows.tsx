import { useNavigate } from '@tanstack/react-router';
import { type ListSearch, LONGEST, PAGE } from '#ui/list/list-search.js';
import { useWords } from '#words/words.js';

type MoreRowsProps = { to: '/obiettivi' | '/indicatori'; search: ListSearch; shown: number; total: number };

/** The way to the rows that do not show yet: kept in the address, so that Back finds them again. */
export function MoreRows({ to, search, shown, total }: MoreRowsProps) {
  const text = useWords('list');
  const navigate = useNavigate();
  if (shown >= total) return null;
  if (shown >= LONGEST) return <p>{text.beyond}</p>;
  const next = Math.min(PAGE, total - shown);
  return (
    <button
      type="button"
      className="btn btn-outline-primary"
      onClick={() =>
        void navigate({
          to,
          search: { ...search, mostra: Math.min(shown + PAGE, LONGEST) },
          replace: true,
          resetScroll: false,
        })
      }
    >
      {text.more(next)}
    </button>
  );
}
