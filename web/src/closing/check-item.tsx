import type { ReactNode } from 'react';
import { useWords } from '#words/words.js';

type ItemProps = {
  title: string;
  note: string;
  /** Nothing is missing here. */
  done: boolean;
  /** What shows whether or not something is missing. */
  always?: ReactNode;
  children?: ReactNode;
};

/** One thing to look at before closing, with its state in a sign and a word. */
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
