import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Answer, ask, send } from './ask.js';
import { type Question, sameQuestion } from './question.js';
import { sharedAs } from './share-link.js';

/** A question with the answer it got. */
export type Answered = { question: Question; answer: Answer };

export type Explorer = ReturnType<typeof useExplorer>;

/**
 * The question in the editor and its latest answer. Opening another question never loses what was typed: it goes
 * on a pile from which `bringBack` takes it again.
 */
export function useExplorer(start: Question) {
  const navigate = useNavigate();
  /** A new turn is a new editor: GraphiQL reads its question once. */
  const [opened, setOpened] = useState({ question: start, turn: 0 });
  const [edited, setEdited] = useState<readonly Question[]>([]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const current = useRef(start);
  const turn = useRef(0);

  const show = (question: Question) => {
    current.current = question;
    turn.current += 1;
    setOpened({ question, turn: turn.current });
    void keepInAddress(question);
  };
  const keepInAddress = async (question: Question) => {
    const shared = await sharedAs(question);
    await navigate({
      to: '/explorer',
      search: ({ query: _, variables: __, packed: ___, ...rest }) => ({ ...rest, ...shared }),
      replace: true,
      resetScroll: false,
    });
  };
  /** True when the question left had been edited, and so went on the pile. */
  const open = (question: Question): boolean => {
    const left = current.current;
    const wasEdited = !sameQuestion(left, opened.question);
    if (wasEdited) setEdited((pile) => [...pile, left]);
    show(question);
    return wasEdited;
  };
  const bringBack = () => {
    const last = edited.at(-1);
    if (!last) return;
    setEdited((pile) => pile.slice(0, -1));
    show(last);
  };
  /** GraphiQL reports changes late, even those of an editor that is gone: those are of no question in sight. */
  const edit = (ofTurn: number, change: Partial<Question>) => {
    if (ofTurn === turn.current) current.current = { ...current.current, ...change };
  };

  const fetcher = async (request: { query: string; operationName?: string | null }): Promise<Answer> => {
    if (request.operationName === 'IntrospectionQuery') return await send(request);
    // What is sent is newer than the latest change that was reported.
    const question = { ...current.current, query: request.query };
    current.current = question;
    const answer = await send(request);
    setAnswered({ question, answer });
    void keepInAddress(question);
    return answer;
  };
  /** The answer to what the editor holds now, asked for only where it is not known yet. */
  const answerNow = async (): Promise<Answered> => {
    const question = current.current;
    if (answered && sameQuestion(answered.question, question)) return answered;
    const fresh = { question, answer: await ask(question) };
    setAnswered(fresh);
    return fresh;
  };
  /** The address under which others find the question in the editor. */
  const link = async (): Promise<string> => {
    await keepInAddress(current.current);
    return window.location.href;
  };

  return { opened, edited: edited.length, answered, open, bringBack, edit, fetcher, answerNow, link };
}
