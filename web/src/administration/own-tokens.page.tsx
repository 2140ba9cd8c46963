import { Page } from '../ui/page.js';
import { StaffOnly } from '../ui/staff-only.js';
import { useAdministrationText } from './administration-text.js';
import { NewToken } from './new-token.js';
import { TokenList } from './token-list.js';

/** I miei token: with which somebody's programs read the data. */
export function OwnTokensPage() {
  const text = useAdministrationText().tokens;
  return (
    <StaffOnly roles={['MANAGER', 'SEGRETERIA', 'BOARD', 'ANALYST', 'ADMINISTRATOR']}>
      <Page title={text.own} lead={<p>{text.ownLead}</p>}>
        <NewToken municipality={null} />
        <TokenList municipality={null} />
      </Page>
    </StaffOnly>
  );
}
