import { Link, type LinkProps } from '@tanstack/react-router';
import { type StaffPage, useStaffText } from './staff-text.js';

const withoutSearch = { includeSearch: false } as const;
const addressIn = (page: StaffPage): string => page;

type StaffLinkProps = { page: StaffPage; children?: LinkProps['children'] };

/** The way to a page of the staff, by its name where nothing else is said. */
export function StaffLink({ page, children }: StaffLinkProps) {
  const text = useStaffText();
  return (
    <Link to={addressIn(page)} activeOptions={withoutSearch}>
      {children ?? text.pages[page]}
    </Link>
  );
}
