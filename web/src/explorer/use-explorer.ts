import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Answer, ask, saidError, send } from './ask.js';
import type { BuiltQuestion } from './builder/question-shape.js';
import type { Contents } from './editor/contents.js';
import { type Question, sameQuestion } from './question.js';
import { pageInfoAt, withNextPage } from './result/page-info.js';
import { linkParameters } from './share-link.js';

/** A question with its answer. */
export type AnsweredQuestion = {
  question: Question;
  answer: Answer;
  /** Whether the question itself says how many rows of a list it wants. */
  counted: (path: readonly string[]) => boolean;
};

export type Explorer = ReturnType<typeof useExplorer>;

/** Asks the person before a change that came by a link is run; the answer is whether to run it. */
export type AskFirst = (contents: Contents) => Promise<boolean>;

/** Why a question is not sent: it changes data, or nothing can be told of it. */
export class NotOnlyReading extends Error {
  constructor(readonly contents: Exclude<Contents, { kind: 'reads' }>) {
    super(contents.kind);
  }
}

/** GraphQL's parser is loaded with the editor, after the page. */
async function contentsOf(query: string): Promise<Contents> {
  const { contentsOf } = await import('./editor/contents.js');
  return contentsOf(query);
}

async function answeredQuestion(question: Question, answer: Answer): Promise<AnsweredQuestion> {
  const { isCounted } = await import('./result/pages.js');
  return { question, answer, counted: (path) => isCounted(question.query, path) };
}

/** The question asked so that its answer says where its lists go on. */
async function askWhole(question: Question): Promise<AnsweredQuestion> {
  const { withPageInfo } = await import('./result/pages.js');
  const answer = await ask({ ...question, query: withPageInfo(question.query) });
  return await answeredQuestion(question, answer);
}

/** The answer with the rows of a list that follow those it has: one page more, or all. */
async function withFurtherRows(
  answered: AnsweredQuestion,
  path: readonly string[],
  all: boolean,
): Promise<AnsweredQuestion> {
  const { nextPageQuery } = await import('./result/pages.js');
  let { data } = answered.answer;
  for (let page = pageInfoAt(data, path); page !== null; page = all ? pageInfoAt(data, path) : null) {
    const query = nextPageQuery(answered.question.query, path, page.endCursor);
    if (query === null) throw new Error('pageInfo');
    const next = await ask({ query, variables: answered.question.variables });
    const [refused] = next.errors ?? [];
    if (refused !== undefined) throw new Error(saidError(refused));
    data = withNextPage(data, next.data, path);
  }
  return { ...answered, answer: { ...answered.answer, data } };
}

/**
 * The question in the editor and its latest answer. What only reads is asked as soon as it is opened. Only the run button
 * of the editor sends what may change data; what came by a link is asked about first, in all its later forms, because
 * whoever made the link can have asked to edit it. Opening another question never loses an edited one: it goes on a
 * stack from which `bringBack` restores it.
 */
export function useExplorer(start: Question, linked: Question | null, askFirst: AskFirst) {
  const navigate = useNavigate();
  /** A new `turn` mounts a new editor: GraphiQL reads its question once. */
  const [opened, setOpened] = useState({ question: start, turn: 0 });
  const [edited, setEdited] = useState<readonly Question[]>([]);
  const [answered, setAnswered] = useState<AnsweredQuestion | null>(null);
  const current = useRef(start);
  const turn = useRef(0);

  const show = (question: Question, built: BuiltQuestion | null) => {
    current.current = question;
    turn.current += 1;
    setOpened({ question, turn: turn.current });
    void keepInAddress(question, built);
  };
  const keepInAddress = async (question: Question, built: BuiltQuestion | null = null) => {
    const shared = built === null ? await linkParameters(question) : { domanda: built };
    await navigate({
      to: '/explorer',
      search: ({ query: _, variables: __, packed: ___, domanda: ____, ...rest }) => ({ ...rest, ...shared }),
      replace: true,
      resetScroll: false,
    });
  };
  /** True when the previous question was edited, and so is on the stack. */
  const open = (question: Question, built: BuiltQuestion | null = null): boolean => {
    const left = current.current;
    const wasEdited = !sameQuestion(left, opened.question);
    if (wasEdited) setEdited((pile) => [...pile, left]);
    show(question, built);
    return wasEdited;
  };
  const bringBack = () => {
    const last = edited.at(-1);
    if (!last) return;
    setEdited((pile) => pile.slice(0, -1));
    show(last, null);
  };
  /** GraphiQL reports changes late, even those of an unmounted editor, which are ignored. */
  const edit = (ofTurn: number, change: Partial<Question>) => {
    if (ofTurn === turn.current) current.current = { ...current.current, ...change };
  };

  const mayRun = async (query: string): Promise<boolean> => {
    if (linked === null || (await contentsOf(linked.query)).kind === 'reads') return true;
    const contents = await contentsOf(query);
    return contents.kind === 'reads' || (await askFirst(contents));
  };
  /** Sends what the editor runs; null = the person would not run it. */
  const run = async (request: { query: string; operationName?: string | null }): Promise<Answer | null> => {
    if (!(await mayRun(request.query))) return null;
    if (request.operationName === 'IntrospectionQuery') return await send(request);
    // The sent text is newer than the latest reported change.
    const question = { ...current.current, query: request.query };
    current.current = question;
    const reads = (await contentsOf(question.query)).kind === 'reads';
    const { withPageInfo } = await import('./result/pages.js');
    const answer = await send(reads ? { ...request, query: withPageInfo(request.query) } : request);
    setAnswered(await answeredQuestion(question, answer));
    if (!sameQuestion(question, opened.question)) void keepInAddress(question);
    return answer;
  };
  /** The answer to the present question, which only reads, requested only where it is not known yet. */
  const answerNow = async (): Promise<AnsweredQuestion> => {
    const question = current.current;
    const contents = await contentsOf(question.query);
    if (contents.kind !== 'reads') throw new NotOnlyReading(contents);
    if (answered && sameQuestion(answered.question, question)) return answered;
    const fresh = await askWhole(question);
    // Another question may have been opened meanwhile.
    if (sameQuestion(question, current.current)) setAnswered(fresh);
    return fresh;
  };
  const further = async (path: readonly string[], all: boolean): Promise<AnsweredQuestion> => {
    if (answered === null) throw new Error('nothing is answered');
    const longer = await withFurtherRows(answered, path, all);
    setAnswered((now) => (now === answered ? longer : now));
    return longer;
  };
  /** The shareable address of the question in the editor. */
  const link = async (): Promise<string> => {
    if (!sameQuestion(current.current, opened.question)) await keepInAddress(current.current);
    return window.location.href;
  };

  return { opened, edited: edited.length, answered, open, bringBack, edit, run, answerNow, further, link };
}
