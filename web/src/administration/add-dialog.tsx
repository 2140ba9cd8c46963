import { type ReactNode, useState } from 'react';
import { Modal } from '#ui/form/modal.js';

/** The button that adds an object, and the dialog with its form; the content can close the dialog. */
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
