import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number } from '#format';
import { useWords } from '#words/words.js';
import { PAGE_ROWS } from './list-search.js';

type PageLinkProps = { page: number; label?: string; current?: boolean; children: ReactNode };

/** A link to another page of the list: the address says which one is shown. */
function PageLink({ page, label, current = false, children }: PageLinkProps) {
  return (
    <Link
      to="."
      search={(present) => ({ ...present, pagina: page === 1 ? undefined : page })}
      activeOptions={{ exact: true, includeSearch: true }}
      className="page-link"
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}

/** The pages that have a link: the first, the last, and those around the present one; null is a gap. */
export function linkedPages(page: number, last: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, last].filter((each) => each >= 1 && each <= last);
  const pages = [...new Set(near)].sort((one, other) => one - other);
  return pages.flatMap((each, index) => {
    const before = pages[index - 1];
    if (before === undefined || each === before + 1) return [each];
    return each === before + 2 ? [before + 1, each] : [null, each];
  });
}

/** The pages of a list longer than one. */
export function Pages({ pagina = 1, total }: { pagina: number | undefined; total: number }) {
  const text = useWords('list').pages;
  const last = Math.ceil(total / PAGE_ROWS);
  if (last < 2) return null;
  return (
    <nav className="pages" aria-label={text.label}>
      {pagina > 1 && <PageLink page={pagina - 1}>{text.previous}</PageLink>}
      <ol>
        {linkedPages(pagina, last).map((page, index) => (
          <li key={page ?? `gap-${index}`}>
            {page === null ? (
              '…'
            ) : (
              <PageLink page={page} label={text.page(number(page))} current={page === pagina}>
                {number(page)}
              </PageLink>
            )}
          </li>
        ))}
      </ol>
      {pagina < last && <PageLink page={pagina + 1}>{text.next}</PageLink>}
    </nav>
  );
}

/** Which rows of the list stand on the page: "1–30 di 1.500"; null where all of them do. */
export function useShownRows(pagina: number | undefined, shown: number, total: number): string | null {
  const text = useWords('list').pages;
  if (shown === 0 || shown === total) return null;
  const before = ((pagina ?? 1) - 1) * PAGE_ROWS;
  return text.rows(number(before + 1), number(before + shown), number(total));
}
