import { type ReactNode, useEffect, useRef } from 'react';

/** What has come in the place of a form that is done: the focus goes there, for the button that had it is gone. */
export function DoneNote({ children }: { children: ReactNode }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1}>
      {children}
    </p>
  );
}
