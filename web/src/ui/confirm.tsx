import type { ReactNode } from 'react';
import { Modal } from './modal.js';
import { useStaffText } from './staff-text.js';
import { WriteFailure } from './write-failure.js';

type ConfirmProps = {
  title: string;
  /** What the button does, in its own words. */
  action: string;
  write: { isPending: boolean; error: Error | null };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Asks before something that is not easily taken back; names what follows from it. */
export function Confirm({ title, action, write, onConfirm, onClose, children }: ConfirmProps) {
  const text = useStaffText();
  return (
    <Modal title={title} onClose={onClose}>
      {children}
      <WriteFailure error={write.error} />
      <p className="form-actions">
        <button type="button" className="btn btn-primary" disabled={write.isPending} onClick={onConfirm}>
          {action}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {text.cancel}
        </button>
      </p>
    </Modal>
  );
}
