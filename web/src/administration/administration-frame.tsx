import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '#ui/page.js';
import { StaffOnly } from '#ui/staff/staff-only.js';
import { useStaffPlace } from '#ui/staff/staff-place.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { hasRole, useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { SECTION_ROLES, SECTIONS, type Section } from './sections.js';

/** The sections that the viewer may use. */
export function useOwnSections(): readonly Section[] {
  const viewer = useViewer().data?.viewer;
  const municipality = useStaffPlace();
  return SECTIONS.filter((section) => hasRole(viewer, SECTION_ROLES[section], municipality));
}

/** The navigation between sections. */
function Sections() {
  const text = useWords('administration');
  return (
    <nav aria-label={text.sectionsLabel} className="section-nav">
      <ul>
        {useOwnSections().map((section) => (
          <li key={section}>
            <Link to="/amministrazione/$section" params={{ section }} activeOptions={{ includeSearch: false }}>
              {text.sections[section]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type AdministrationFrameProps = { section: Section; children: ReactNode };

/** A section of the administration with its heading and the navigation to the others. */
export function AdministrationFrame({ section, children }: AdministrationFrameProps) {
  const text = useWords('administration');
  return (
    <StaffOnly roles={SECTION_ROLES[section]}>
      <Page title={text.sections[section]} kicker={text.title} lead={<p>{text.sectionLeads[section]}</p>}>
        <Sections />
        {children}
      </Page>
    </StaffOnly>
  );
}

/** Amministrazione: the sections, each with its purpose. */
export function AdministrationIndex({ lead }: { lead: string }) {
  const text = useWords('administration');
  const sections = useOwnSections();
  return (
    <StaffOnly roles={PAGE_ROLES['/amministrazione']}>
      <Page title={text.title} lead={<p>{lead}</p>}>
        <ul className="readers">
          {sections.map((section) => (
            <li key={section}>
              <Link to="/amministrazione/$section" params={{ section }}>
                {text.sections[section]}
              </Link>
              <p>{text.sectionLeads[section]}</p>
            </li>
          ))}
        </ul>
      </Page>
    </StaffOnly>
  );
}
