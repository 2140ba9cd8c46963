import { useRef, useState } from 'react';
import { Confirm } from '#ui/form/confirm.js';
import { useWords } from '#words/words.js';
import type { Contents } from './contents.js';

type Asked = { contents: Contents; answer: (run: boolean) => void };

/** The state of the question; `ask` opens it, and holds back what it asks about until it is answered. */
export function useRunQuestion() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const waiting = useRef<Asked | null>(null);
  const answer = (run: boolean) => {
    waiting.current?.answer(run);
    waiting.current = null;
    setAsked(null);
  };
  const ask = (contents: Contents) =>
    new Promise<boolean>((resolve) => {
      waiting.current?.answer(false);
      waiting.current = { contents, answer: resolve };
      setAsked(waiting.current);
    });
  return { asked, ask, answer };
}

type RunQuestionProps = { asked: Asked | null; answer: (run: boolean) => void };

/** Asks whether to run a change that came by a link, and names what it runs. */
export function RunQuestion({ asked, answer }: RunQuestionProps) {
  const text = useWords('explorer').run;
  if (asked === null) return null;
  const { contents } = asked;
  return (
    <Confirm
      title={text.title}
      action={text.action}
      cancel={text.cancel}
      onConfirm={() => answer(true)}
      onClose={() => answer(false)}
    >
      <p>{text.from}</p>
      {contents.kind === 'writes' && contents.fields.length > 0 && <p>{text.fields(contents.fields)}</p>}
      {contents.kind === 'unreadable' && <p>{text.unreadable}</p>}
      <p>{text.advice}</p>
    </Confirm>
  );
}
