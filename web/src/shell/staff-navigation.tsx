import { StaffLink } from '#ui/staff/staff-link.js';
import { useShownPlace, useWorkPlace } from '#ui/staff/staff-place.js';
import { PAGE_ROLES, STAFF_PAGES } from '#ui/staff/staff-roles.js';
import { hasRole, type Viewer } from '#ui/viewer.js';
import '#style/staff.scss';
import { useWords } from '#words/words.js';

/**
 * The staff pages that the viewer may use, with the name of the municipality where another one is shown; nothing for
 * viewers without such a page.
 */
export function StaffNavigation({ viewer }: { viewer: Viewer }) {
  const text = useWords('staff');
  const municipality = useWorkPlace();
  const elsewhere = useShownPlace() !== municipality;
  const { name } = viewer.roles.find((grant) => grant.municipality?.slug === municipality)?.municipality ?? {};
  const pages = STAFF_PAGES.filter((page) => hasRole(viewer, PAGE_ROLES[page], municipality));
  if (pages.length === 0) return null;
  return (
    <nav aria-label={text.area} className="staff-nav">
      <div className="container">
        {elsewhere && name !== undefined && <p className="staff-nav-place">{name}</p>}
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <StaffLink page={page} />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
