import { type ReactNode, useEffect, useRef } from 'react';

/** The note that replaces a finished form: it takes the focus, because the focused button is gone. */
export function DoneNote({ children }: { children: ReactNode }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1}>
      {children}
    </p>
  );
}
