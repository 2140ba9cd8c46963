import type { ReactNode } from 'react';
import { useWords } from '#words/words.js';
import { Modal } from './modal.js';
import { WriteFailure } from './write-failure.js';

type ConfirmProps = {
  title: string;
  /** The label of the button. */
  action: string;
  /** The label of the cancel button; by default "leave it as it is". */
  cancel?: string;
  /** The running write, where the dialog stays open until it is done and shows its failure. */
  write?: { isPending: boolean; error: Error | null };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Asks before an operation that is hard to undo; states its consequences. */
export function Confirm({ title, action, cancel, write, onConfirm, onClose, children }: ConfirmProps) {
  const text = useWords('staff');
  return (
    <Modal title={title} onClose={onClose}>
      {children}
      {write && <WriteFailure error={write.error} />}
      <p className="form-actions">
        <button type="button" className="btn btn-primary" disabled={write?.isPending} onClick={onConfirm}>
          {action}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {cancel ?? text.cancel}
        </button>
      </p>
    </Modal>
  );
}
