import { Link } from '@tanstack/react-router';
import { date } from '../format.js';
import { PendingImportsDocument } from '../gql/staff/graphql.js';
import { Answered } from '../ui/answer.js';
import { DataTable } from '../ui/data-table.js';
import { useOwnAnswer } from '../ui/own-answer.js';
import { useAdministrationText } from './administration-text.js';

/** Documents that have been read and wait for somebody to confirm them. */
export function PendingImports({ municipality }: { municipality: string }) {
  const text = useAdministrationText().imports;
  return (
    <Answered query={useOwnAnswer(PendingImportsDocument, { municipality })}>
      {({ pendingImports }) =>
        pendingImports.length === 0 ? (
          <p>{text.pendingNone}</p>
        ) : (
          <DataTable
            caption={text.pendingCaption}
            rows={pendingImports}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'document',
                header: text.document,
                cell: ({ id, filename }) => (
                  <Link to="/importazione/$id" params={{ id }}>
                    {filename}
                  </Link>
                ),
              },
              { key: 'kind', header: text.kind, cell: ({ kind }) => text.kinds[kind] },
              { key: 'by', header: text.by, cell: ({ createdBy }) => createdBy },
              { key: 'expires', header: text.expires, cell: ({ expiresAt }) => date(expiresAt) },
            ]}
          />
        )
      }
    </Answered>
  );
}
