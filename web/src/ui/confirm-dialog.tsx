import { type ReactNode, useEffect, useId, useRef } from 'react';

type ConfirmDialogProps = {
  question: string;
  /** What the answer entails. */
  children: ReactNode;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that loses work or data. The focus begins on the first button, the answer that changes
 *  nothing, and goes back to where it was. */
export function ConfirmDialog({ question, children, confirm, cancel, onConfirm, onClose }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={id} aria-describedby={`${id}-note`} onClose={onClose}>
      <h2 id={id}>{question}</h2>
      <div id={`${id}-note`}>{children}</div>
      <div className="form-buttons">
        <button type="button" className="btn btn-outline-primary" onClick={() => dialog.current?.close()}>
          {cancel}
        </button>
        <button
          type="button"
          className="btn btn-primary"
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
