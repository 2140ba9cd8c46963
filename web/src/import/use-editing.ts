import { useReducer } from 'react';
import { EditImportDocument, type PendingImportPartsFragment } from '../gql/staff/graphql.js';
import { useWrite } from '../ui/write.js';
import { editHistory, noHistory } from './edit-history.js';
import { type Edits, editCount, editInput } from './edits.js';
import { useCorrectionText } from './import-text.js';

export type Pending = PendingImportPartsFragment;

/** The corrections to a preview that are not saved yet, and what can be done with them. */
export function useEditing(id: string) {
  const text = useCorrectionText();
  const [history, dispatch] = useReducer(editHistory, noHistory);
  const write = useWrite(EditImportDocument, ({ editImport }) =>
    editImport.issues.length > 0 ? text.refused(editImport.issues.length) : text.saved,
  );
  const reset = useWrite(EditImportDocument, () => text.wasReset);
  const unsaved = editCount(history.present);

  const save = () => {
    if (unsaved === 0 || write.isPending) return;
    write.mutate(editInput(id, history.present), {
      onSuccess: ({ editImport }) => {
        if (editImport.issues.length === 0) dispatch({ type: 'clear' });
      },
    });
  };
  return {
    edits: history.present,
    unsaved,
    mayUndo: history.past.length > 0,
    mayRedo: history.future.length > 0,
    /** `place` names what is being edited: typing on in it is one edit. */
    edit: (place: string | null, change: (edits: Edits) => Edits) => dispatch({ type: 'edit', place, change }),
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    save,
    saving: write.isPending || reset.isPending,
    error: write.error ?? reset.error,
    /** What the server did not accept in the last saving. */
    issues: write.data?.editImport.issues ?? [],
    reset: () =>
      reset.mutate(
        { id, reset: true },
        {
          onSuccess: () => {
            write.reset();
            dispatch({ type: 'clear' });
          },
        },
      ),
  };
}

export type Editing = ReturnType<typeof useEditing>;
