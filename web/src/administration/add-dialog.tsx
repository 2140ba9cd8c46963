import { type ReactNode, useState } from 'react';
import { Modal } from '#ui/form/modal.js';

/** The button that adds something, and the dialog with its form; whatever is in it can close it. */
export function AddDialog({ title, children }: { title: string; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className="section-tools">
      <button type="button" className="btn btn-primary" onClick={() => setOpen(true)}>
        {title}
      </button>
      {open && (
        <Modal title={title} onClose={close}>
          {children(close)}
        </Modal>
      )}
    </div>
  );
}
