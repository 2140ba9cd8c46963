import type { ReactNode } from 'react';
import { useWords } from '#words/words.js';
import { Modal } from './modal.js';
import { WriteFailure } from './write-failure.js';

type ConfirmProps = {
  title: string;
  /** What the button does, in its own words. */
  action: string;
  /** The harmless answer; left out, "leave it as it is". */
  cancel?: string;
  /** What the answer starts, where the question stays until it is done and says why it was not. */
  write?: { isPending: boolean; error: Error | null };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Asks before something that is not easily taken back; names what follows from it. */
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
