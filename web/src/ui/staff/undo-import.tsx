import { useState } from 'react';
import { focusContent } from '#ui/focus.js';
import { useWords } from '#words/words.js';
import { Confirm } from '../form/confirm.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
import { UndoImportDocument } from './imports.generated.js';

type UndoImportProps = {
  document: { id: string; filename: string };
  /** The reason why it cannot be undone now. */
  blockedBy: string | null;
  /** The document whose place it took, and which would count again. */
  replaces: string | null;
};

/** Removes the data of a document, or puts the one back whose place it took, after a confirmation. */
export function UndoImport({ document, blockedBy, replaces }: UndoImportProps) {
  const text = useWords('documents');
  const [asks, ask] = useState(false);
  const undo = useWrite(UndoImportDocument, ({ undoImport }) => {
    focusContent();
    return undoImport.restored === null ? text.undone(undoImport.removed) : text.putBack.done(undoImport.restored);
  });
  if (blockedBy !== null)
    return (
      <span className="fine" lang="it">
        {blockedBy}
      </span>
    );
  const words =
    replaces === null
      ? {
          button: text.undo,
          name: text.undoOf(document.filename),
          question: text.undoQuestion(document.filename),
          note: text.undoNote,
        }
      : {
          button: text.putBack.button,
          name: text.putBack.of(document.filename),
          question: text.putBack.question(replaces),
          note: text.putBack.note(document.filename),
        };
  return (
    <>
      <button
        type="button"
        className="btn btn-outline-primary"
        aria-label={words.name}
        disabled={undo.isPending}
        onClick={() => ask(true)}
      >
        {words.button}
      </button>
      <WriteFailure error={undo.error} />
      {asks && (
        <Confirm
          title={words.question}
          action={words.button}
          cancel={text.keep}
          onConfirm={() => {
            ask(false);
            undo.mutate({ document: document.id });
          }}
          onClose={() => ask(false)}
        >
          <p>{words.note}</p>
        </Confirm>
      )}
    </>
  );
}
