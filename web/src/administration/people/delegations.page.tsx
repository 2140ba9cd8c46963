import { Page } from '#ui/page.js';
import { StaffOnly } from '#ui/staff/staff-only.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { useWords } from '#words/words.js';
import { DelegationsSection } from './delegations-section.js';

/** Deleghe: the page for managers and for the Segreteria. */
export function DelegationsPage() {
  const text = useWords('administration').delegations;
  return (
    <StaffOnly roles={PAGE_ROLES['/deleghe']}>
      <Page title={text.title} lead={<p>{text.lead}</p>}>
        <DelegationsSection />
      </Page>
    </StaffOnly>
  );
}
