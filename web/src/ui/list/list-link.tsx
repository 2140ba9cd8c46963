import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListSearch } from './list-search.js';

type ListLinkProps = { to: '/indicatori' | '/obiettivi'; list: ListSearch | undefined; children: ReactNode };

/** A figure as a link to the rows behind it; plain text where there is no such list. */
export function ListLink({ to, list, children }: ListLinkProps) {
  if (list === undefined) return children;
  return (
    <Link to={to} search={list}>
      {children}
    </Link>
  );
}
