import { useQueryClient } from '@tanstack/react-query';
import { useReducer } from 'react';
import { useWrite } from '#ui/form/write.js';
import { useWords } from '#words/words.js';
import {
  EditImportDocument,
  type EditImportMutation,
  PendingImportPageDocument,
  type PendingImportPageQuery,
} from '../import.generated.js';
import type { PendingImportPartsFragment } from '../pending-import.generated.js';
import { editHistory, noHistory } from './edit-history.js';
import { type Edits, editCount, editInput } from './edits.js';

export type Pending = PendingImportPartsFragment;

/** The unsaved corrections of a preview, and their actions. */
export function useEditing(id: string) {
  const text = useWords('correction');
  const queries = useQueryClient();
  const [history, dispatch] = useReducer(editHistory, noHistory);
  // The saved preview replaces the corrections at once: no cell shows its earlier value meanwhile.
  const settle = ({ editImport }: EditImportMutation): boolean => {
    if (editImport.issues.length > 0) {
      dispatch({ type: 'not saved' });
      return false;
    }
    const shown: PendingImportPageQuery = { pendingImport: editImport.import };
    queries.setQueryData([PendingImportPageDocument, { id }], shown);
    dispatch({ type: 'saved' });
    return true;
  };
  // A refusal is an alert beside the buttons, so it is not announced a second time.
  const write = useWrite(EditImportDocument, (result) => (settle(result) ? text.saved : null));
  const reset = useWrite(EditImportDocument, (result) => (settle(result) ? text.wasReset : null));
  const unsaved = editCount(history.present);
  const saving = write.isPending || reset.isPending;
  const failed = { onError: () => dispatch({ type: 'not saved' }) };

  const save = () => {
    if (unsaved === 0 || saving) return;
    dispatch({ type: 'sent' });
    reset.reset();
    write.mutate(editInput(id, history.present), failed);
  };
  return {
    /** Of the waiting document. */
    id,
    edits: history.present,
    unsaved,
    mayUndo: history.steps.past.length > 0 && !saving,
    mayRedo: history.steps.future.length > 0 && !saving,
    /** `place` identifies what is being edited: typing in the same place is one edit. */
    edit: (place: string | null, change: (edits: Edits) => Edits) => dispatch({ type: 'edit', place, change }),
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    save,
    saving,
    error: write.error ?? reset.error,
    /** The refusals of the last save. */
    issues: write.data?.editImport.issues ?? [],
    /** The edits that the last save sent. */
    refused: history.refused,
    reset: () => {
      dispatch({ type: 'sent' });
      write.reset();
      reset.mutate({ id, reset: true }, failed);
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;

/** The props of every step of the import: the preview, and its unsaved corrections. */
export type StepProps = { pending: Pending; editing: Editing };

/** One row of the document that holds a request, a motivation or a decision. */
export type PendingVariation = Pending['variations'][number];
