import { useState } from 'react';
import { date } from '#format';
import { Answered } from '#ui/answer.js';
import { Confirm } from '#ui/form/confirm.js';
import { useWrite } from '#ui/form/write.js';
import { instant } from '#ui/instant.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { DataTable } from '#ui/table/data-table.js';
import { useLanguage, useWords } from '#words/words.js';
import { ApiTokensDocument, RevokeApiTokenDocument } from '../tokens.generated.js';
import { type TokenParts, tokenState } from './token-rows.js';

function RevokeDialog({ token, onClose }: { token: TokenParts; onClose: () => void }) {
  const text = useWords('administration').tokens;
  const revoke = useWrite(RevokeApiTokenDocument, () => text.wasRevoked(token.name));
  return (
    <Confirm
      title={text.revokeTitle(token.name)}
      action={text.revoke}
      write={revoke}
      onConfirm={() => revoke.mutate({ token: token.id }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{text.revokeNote}</p>
    </Confirm>
  );
}

/** The state of a token, and the button to revoke a valid one. */
function TokenNow({ token, onRevoke }: { token: TokenParts; onRevoke: () => void }) {
  const text = useWords('administration').tokens;
  const state = tokenState(token, new Date());
  if (token.revokedAt !== null) return text.revoked(date(token.revokedAt));
  if (state === 'expired') return text.expired;
  return (
    <span className="cell-actions">
      {text.valid}{' '}
      <button type="button" className="text-button" aria-label={`${text.revoke}: ${token.name}`} onClick={onRevoke}>
        {text.revoke}
      </button>
    </span>
  );
}

function TokenTable({ tokens, owners }: { tokens: readonly TokenParts[]; owners: boolean }) {
  const text = useWords('administration').tokens;
  const { tokenScope, unknown } = useWords('vocabulary');
  const { language } = useLanguage();
  const [asked, ask] = useState<TokenParts | null>(null);
  if (tokens.length === 0) return <p>{text.none}</p>;
  const owner = { key: 'owner', header: text.owner, cell: (token: TokenParts) => token.owner };
  return (
    <>
      <DataTable
        caption={text.caption}
        rows={tokens}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: text.name, cell: ({ name }) => name },
          ...(owners ? [owner] : []),
          { key: 'by', header: text.by, cell: ({ createdBy }) => createdBy ?? unknown },
          {
            key: 'scopes',
            header: text.scopes,
            cell: ({ scopes }) => scopes.map((scope) => tokenScope[scope]).join(', '),
          },
          { key: 'expires', header: text.expires, cell: ({ expiresAt }) => date(expiresAt) },
          {
            key: 'used',
            header: text.lastUsed,
            cell: ({ lastUsedAt }) => (lastUsedAt === null ? text.never : instant(lastUsedAt, language)),
          },
          {
            key: 'state',
            header: text.state,
            cell: (token) => <TokenNow token={token} onRevoke={() => ask(token)} />,
          },
        ]}
      />
      {asked && <RevokeDialog token={asked} onClose={() => ask(null)} />}
    </>
  );
}

/** The tokens of a municipality's people; without a municipality the viewer's own. */
export function TokenList({ municipality }: { municipality: string | null }) {
  return (
    <Answered query={useOwnAnswer(ApiTokensDocument, { municipality })}>
      {({ apiTokens }) => <TokenTable tokens={apiTokens} owners={municipality !== null} />}
    </Answered>
  );
}
