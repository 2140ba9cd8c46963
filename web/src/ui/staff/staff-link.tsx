import { Link, type LinkProps } from '@tanstack/react-router';
import { useWords } from '#words/words.js';
import { useShownPlace, useWorkPlace } from './staff-place.js';
import type { StaffPage } from './staff-roles.js';

const withoutSearch = { includeSearch: false } as const;
const addressIn = (page: StaffPage): string => page;

type StaffLinkProps = {
  page: StaffPage;
  /** Slug of the municipality of the page; by default the one that the viewer works for here. */
  municipality?: string | undefined;
  children?: LinkProps['children'];
};

/** A link to a staff page, labelled with its name by default. */
export function StaffLink({ page, municipality, children }: StaffLinkProps) {
  const text = useWords('staff');
  const shown = useShownPlace();
  const own = useWorkPlace();
  const place = municipality ?? own;
  // Year and act belong to the plan that is shown, and are dropped with it.
  const elsewhere =
    place === undefined || place === shown ? {} : { ente: place, anno: undefined, variazione: undefined };
  return (
    <Link to={addressIn(page)} search={elsewhere} activeOptions={withoutSearch}>
      {children ?? text.pages[page]}
    </Link>
  );
}
