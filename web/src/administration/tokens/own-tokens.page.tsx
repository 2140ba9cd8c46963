import { Page } from '#ui/page.js';
import { StaffOnly } from '#ui/staff/staff-only.js';
import { useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { NewToken } from './new-token.js';
import { TokenList } from './token-list.js';

/** I miei token: the tokens with which the viewer's programs read the data. */
export function OwnTokensPage() {
  const text = useWords('administration').tokens;
  const roles = useViewer().data?.viewer.roles ?? [];
  const mayCreate = roles.some(({ role }) => role === 'ANALYST' || role === 'ADMINISTRATOR');
  return (
    <StaffOnly roles={null}>
      <Page title={text.own} lead={<p>{text.ownLead}</p>}>
        {mayCreate && <NewToken municipality={null} />}
        <TokenList municipality={null} />
      </Page>
    </StaffOnly>
  );
}
