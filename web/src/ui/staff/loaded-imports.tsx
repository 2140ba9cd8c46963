import { addressOf } from '#client';
import { date } from '#format';
import { useWords } from '#words/words.js';
import { Section } from '../page.js';
import { type Column, DataTable } from '../table/data-table.js';
import type { LoadedImportPartsFragment } from './imports.generated.js';
import { ReopenQuestions } from './reopen-questions.js';
import { UndoImport } from './undo-import.js';

export type Loaded = LoadedImportPartsFragment;

type LoadedImportsProps = {
  loaded: readonly Loaded[];
  /** Whether the viewer may undo an import. */
  mayUndo: boolean;
};

/** The confirmed documents, newest first, each with its undo. */
export function LoadedImports({ loaded, mayUndo }: LoadedImportsProps) {
  const text = useWords('documents');
  const undo: Column<Loaded> = {
    key: 'actions',
    header: text.actions,
    cell: ({ document, kind, replacedBy, undoBlockedBy, replaces }) => (
      <div className="cell-actions">
        <UndoImport document={document} blockedBy={undoBlockedBy} replaces={replaces} />
        {kind === 'ACT' && replacedBy === null && <ReopenQuestions document={document} />}
      </div>
    ),
  };
  const columns: Column<Loaded>[] = [
    {
      key: 'document',
      header: text.document,
      cell: ({ document }) => (
        <a href={addressOf(`documents/${encodeURIComponent(document.key)}`)}>{document.filename}</a>
      ),
    },
    {
      key: 'contents',
      header: text.contents,
      cell: ({ kind, year, act }) => (
        <span className="read-words">
          {`${text.kind[kind]}, ${year}${act === null ? '' : `, ${text.act(act.ordinal)}`}`}
        </span>
      ),
    },
    {
      key: 'loaded',
      header: text.loaded,
      cell: ({ document, issues, replacedBy }) => (
        <span className="read-words">
          {[
            text.loadedOn(date(document.importedAt)),
            ...(document.importedBy === null ? [] : [text.loadedBy(document.importedBy)]),
            text.issueCount(issues),
            ...(replacedBy === null ? [] : [text.replacedBy(replacedBy)]),
          ].join(', ')}
        </span>
      ),
    },
    ...(mayUndo ? [undo] : []),
  ];
  return (
    <Section id="caricati" title={text.loadedTitle}>
      {loaded.length === 0 ? (
        <p>{text.loadedNone}</p>
      ) : (
        <DataTable caption={text.loadedTitle} rows={loaded} rowKey={({ document }) => document.id} columns={columns} />
      )}
    </Section>
  );
}
