import { useState } from 'react';
import { addressOf } from '../client.js';
import { date } from '../format.js';
import { ImportsDocument, type ImportsQuery, UndoImportDocument } from '../gql/staff/graphql.js';
import { Answered } from '../ui/answer.js';
import { Confirm } from '../ui/confirm.js';
import { DataTable } from '../ui/data-table.js';
import { useOwnAnswer } from '../ui/own-answer.js';
import { Section } from '../ui/page.js';
import { StaffLink } from '../ui/staff-link.js';
import { hasRole, useViewer } from '../ui/viewer.js';
import { useWrite } from '../ui/write.js';
import { useAdministrationText } from './administration-text.js';
import { InMunicipality } from './in-municipality.js';
import { PendingImports } from './pending-imports.js';

type Loaded = ImportsQuery['imports'][number];

function UndoDialog({ loaded, onClose }: { loaded: Loaded; onClose: () => void }) {
  const text = useAdministrationText().imports;
  const { id, filename } = loaded.document;
  const undo = useWrite(UndoImportDocument, ({ undoImport }) => text.undone(undoImport.removed));
  return (
    <Confirm
      title={text.undoTitle(filename)}
      action={text.undo}
      write={undo}
      onConfirm={() => undo.mutate({ document: id }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{text.undoNote}</p>
    </Confirm>
  );
}

/** The way to undo an import, or why there is none. */
function Undo({ loaded, onAsk }: { loaded: Loaded; onAsk: () => void }) {
  const text = useAdministrationText().imports;
  if (loaded.undoBlockedBy !== null)
    return (
      <span>
        {text.blocked}: <span lang="it">{loaded.undoBlockedBy}</span>
      </span>
    );
  return (
    <button type="button" className="text-button" aria-label={text.undoFor(loaded.document.filename)} onClick={onAsk}>
      {text.undo}
    </button>
  );
}

function ImportTable({ imports, mayUndo }: { imports: readonly Loaded[]; mayUndo: boolean }) {
  const text = useAdministrationText().imports;
  const actions = useAdministrationText().people.actions;
  const [asked, ask] = useState<Loaded | null>(null);
  const undo = {
    key: 'undo',
    header: actions,
    cell: (loaded: Loaded) => <Undo loaded={loaded} onAsk={() => ask(loaded)} />,
  };
  return (
    <>
      {imports.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.caption}
          rows={imports}
          rowKey={({ document }) => document.id}
          columns={[
            {
              key: 'document',
              header: text.document,
              cell: ({ document }) => <a href={addressOf(`documents/${document.id}`)}>{document.filename}</a>,
            },
            { key: 'kind', header: text.kind, cell: ({ kind }) => text.kinds[kind] },
            { key: 'year', header: text.year, cell: ({ year }) => year },
            {
              key: 'loaded',
              header: text.loaded,
              cell: ({ document }) => text.loadedBy(date(document.importedAt), document.importedBy),
            },
            { key: 'issues', header: text.issues, numeric: true, cell: ({ issues }) => issues },
            ...(mayUndo ? [undo] : []),
          ]}
        />
      )}
      {asked && <UndoDialog loaded={asked} onClose={() => ask(null)} />}
    </>
  );
}

function Imports({ municipality }: { municipality: string }) {
  const text = useAdministrationText();
  const secretariat = hasRole(useViewer().data?.viewer, ['SEGRETERIA'], municipality);
  return (
    <>
      <Answered query={useOwnAnswer(ImportsDocument, { municipality })}>
        {({ imports }) => <ImportTable imports={imports} mayUndo={secretariat} />}
      </Answered>
      {secretariat && (
        <Section id="in-attesa" title={text.imports.pending}>
          <PendingImports municipality={municipality} />
          <p>
            <StaffLink page="/importazione">{text.years.toImport}</StaffLink>
          </p>
        </Section>
      )}
    </>
  );
}

/** Importazioni: what is loaded, how to undo it, what waits. */
export function ImportsSection() {
  return <InMunicipality>{(municipality) => <Imports municipality={municipality} />}</InMunicipality>;
}
