import { type ReactNode, useEffect, useId, useRef } from 'react';

type ConfirmDialogProps = {
  title: string;
  /** Closing by Esc is the harmless answer. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons. */
  actions: ReactNode;
};

/** A question that stands in front of the page until it is answered; the cursor goes back to where it was. */
export function ConfirmDialog({ title, onClose, children, actions }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="confirm-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <p className="dialog-actions">{actions}</p>
    </dialog>
  );
}
