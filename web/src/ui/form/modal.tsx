import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '#words/words.js';
import { announceInDialog } from '../announcement.js';
import { Announcements } from '../announcements.js';
import '#style/staff.scss';

type ModalProps = { title: string; onClose: () => void; children: ReactNode };

/** A native dialog over the page: the focus stays inside, Esc closes it, and then the focus is where it was. */
export function Modal({ title, onClose, children }: ModalProps) {
  const text = useWords('staff');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    const silent = announceInDialog();
    return () => {
      silent();
      // The element that opened it may have been removed.
      const back = before?.isConnected ? before : document.getElementById('contenuto');
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="modal-panel" aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="palette-close" aria-label={text.close} onClick={() => dialog.current?.close()}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {children}
      <Announcements place="dialog" />
    </dialog>
  );
}
