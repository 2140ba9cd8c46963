import type { ReactNode } from 'react';
import { useWords } from '#words/words.js';

type ItemProps = {
  title: string;
  note: string;
  /** Whether nothing is missing. */
  done: boolean;
  /** Content shown in both states. */
  always?: ReactNode;
  children?: ReactNode;
};

/** One item to check before closing, with its state as icon and text. */
export function CheckItem({ title, note, done, always, children }: ItemProps) {
  const text = useWords('closing');
  return (
    <li className="check-item" data-done={done}>
      <h3>
        <span aria-hidden="true">{done ? '✓' : '○'}</span> {title}{' '}
        <span className="visually-hidden">({done ? text.done : text.missing})</span>
      </h3>
      {!done && (
        <>
          <p>{note}</p>
          {children}
        </>
      )}
      {always}
    </li>
  );
}
