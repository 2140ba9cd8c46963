import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { focusContent } from '#ui/focus.js';
import { useLanguage, useWords, type Words } from '#words/words.js';
import { Confirm } from '../form/confirm.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
import { instant } from '../instant.js';
import { Section } from '../page.js';
import { type Column, DataTable } from '../table/data-table.js';
import { DiscardImportDocument, type WaitingImportPartsFragment } from './imports.generated.js';

type Pending = WaitingImportPartsFragment;

function subjectOf({ plan }: Pending, text: Words<'documents'>): string {
  return plan === null ? text.unknownPlan : `${plan.municipality}, ${plan.year}, ${text.act(plan.act)}`;
}

/** The documents that were read and not confirmed, with links to continue or discard them. */
export function PendingImports({ pending }: { pending: readonly Pending[] }) {
  const text = useWords('documents');
  const { language } = useLanguage();
  const [chosen, choose] = useState<Pending | null>(null);
  const discard = useWrite(DiscardImportDocument, () => {
    focusContent();
    return text.discarded;
  });
  const columns: Column<Pending>[] = [
    {
      key: 'document',
      header: text.document,
      cell: ({ id, filename }) => (
        <Link to="/importazione/$id" params={{ id }} aria-label={text.resumeOf(filename)}>
          {filename}
        </Link>
      ),
    },
    { key: 'contents', header: text.contents, cell: (row) => `${text.kind[row.kind]}: ${subjectOf(row, text)}` },
    {
      key: 'waiting',
      header: text.waiting,
      cell: ({ createdBy, expiresAt }) =>
        [text.loadedBy(createdBy), text.expires(instant(expiresAt, language))].join(', '),
    },
    {
      key: 'actions',
      header: text.actions,
      cell: (row) => (
        <button
          type="button"
          className="btn btn-outline-primary"
          aria-label={text.discardOf(row.filename)}
          onClick={() => choose(row)}
        >
          {text.discard}
        </button>
      ),
    },
  ];
  return (
    <Section id="in-attesa" title={text.pendingTitle}>
      {pending.length === 0 ? (
        <p>{text.pendingNone}</p>
      ) : (
        <DataTable caption={text.pendingTitle} rows={pending} rowKey={({ id }) => id} columns={columns} />
      )}
      <WriteFailure error={discard.error} />
      {chosen && (
        <Confirm
          title={text.discardQuestion(chosen.filename)}
          action={text.discard}
          cancel={text.keep}
          onConfirm={() => {
            choose(null);
            discard.mutate({ id: chosen.id });
          }}
          onClose={() => choose(null)}
        >
          <p>{text.discardNote}</p>
        </Confirm>
      )}
    </Section>
  );
}
