import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { useWords, type Words } from '#words/words.js';
import { saidError } from './ask.js';
import { Builder } from './builder/builder.js';
import { plainQuestion, queryText, rowsPath } from './builder/built-question.js';
import type { BuiltQuestion } from './builder/question-shape.js';
import { RunQuestion, useRunQuestion } from './editor/run-question.js';
import { ExampleList } from './examples/example-list.js';
import { type ExampleName, examples } from './examples/examples.js';
import { onPlan } from './examples/on-plan.js';
import type { Question } from './question.js';
import { type AnswerTable, answerTables } from './result/answer-tables.js';
import { ResultPanel, type ResultView } from './result/result-panel.js';
import { TakeAway } from './take-away/take-away.js';
import { type Explorer, NotOnlyReading, useExplorer } from './use-explorer.js';

const Editor = lazy(() => import('./editor/graphiql.js'));

const FIRST: ExampleName = 'aree';
/** Milliseconds after which a changed question is asked: a value is typed sign by sign. */
const TYPED = 500;

/** The question of an example or of the builder, about the plan that the page shows. */
function useQuestions() {
  const { plan } = usePlanChoice();
  const sector = usePlanFrame().data?.plan?.sectors[0]?.name;
  return {
    ofExample: (name: ExampleName): Question => ({
      query: onPlan(examples[name].query, plan),
      variables: 'needs' in examples[name] ? JSON.stringify({ settore: sector ?? '' }, null, 2) : '',
    }),
    ofBuilder: (built: BuiltQuestion): Question => ({ query: onPlan(queryText(built), plan), variables: '' }),
  };
}

/** Why there is no answer. */
function failureText(error: unknown, text: Words<'explorer'>): string {
  if (error instanceof SyntaxError) return text.badVariables;
  if (!(error instanceof NotOnlyReading)) return text.noAnswer;
  return error.contents.kind === 'writes' ? text.writes(error.contents.fields) : text.unreadable;
}

/** The result of the latest question: its tables, the one chosen, or why there is none. */
function useResult({ answered, answerNow }: Pick<Explorer, 'answered' | 'answerNow'>) {
  const text = useWords('explorer');
  const [path, setPath] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const chosenOf = (tables: readonly AnswerTable[]) =>
    tables.find((table) => table.path.join('.') === path) ?? tables[0];
  const tables = answered ? answerTables(answered.answer.data) : [];
  const [error] = answered?.answer.errors ?? [];
  const refused = error && saidError(error);

  const tableNow = async () => {
    try {
      const { question, answer } = await answerNow();
      setFailure(null);
      const table = chosenOf(answerTables(answer.data));
      return table ? { question, table } : null;
    } catch (error) {
      setFailure(failureText(error, text));
      return null;
    }
  };
  return {
    chosen: chosenOf(tables),
    refusal: failure ?? refused ?? null,
    refuse: setFailure,
    choose: (path: string) => setPath(path),
    tableNow,
  };
}

/** How the result is shown, which the address keeps. */
function useResultView(): [ResultView, (view: ResultView) => void] {
  const navigate = useNavigate();
  const { vista } = useSearch({ from: '/explorer' });
  const show = (view: ResultView) =>
    void navigate({
      to: '/explorer',
      search: ({ vista: _, ...rest }) => (view === 'tabella' ? rest : { ...rest, vista: view }),
      replace: true,
      resetScroll: false,
    });
  return [vista === undefined ? 'tabella' : vista, show];
}

/** The initial question: put together or written, from a link; or the first example. `damaged` links show a notice. */
export type Opening = { built: BuiltQuestion | null; question: Question | null; damaged: boolean };

/** The first question of the page, and the later ones of the builder, are asked as soon as they are opened. */
function useAskedAtOnce(turn: number, opening: Opening, tableNow: () => Promise<unknown>) {
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current === turn) return;
    // A change that came by a link waits for the person; opening it is no wish to be told so.
    const isFirst = asked.current === null;
    asked.current = turn;
    if (isFirst && opening.question !== null) {
      void import('./editor/contents.js').then(({ contentsOf }) => {
        if (opening.question && contentsOf(opening.question.query).kind === 'reads') void tableNow();
      });
    } else void tableNow();
  });
}

/** The question that is put together; a change of it is asked a moment later. */
function useBuilder(first: BuiltQuestion | null, ask: (built: BuiltQuestion) => void) {
  const [built, setBuilt] = useState<BuiltQuestion>(() => first ?? plainQuestion('indicators'));
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => () => clearTimeout(waiting.current), []);
  const build = (next: BuiltQuestion) => {
    setBuilt(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => latest.current(next), TYPED);
  };
  return { built, build };
}

type ModeSwitchProps = { building: boolean; onBuilding: (building: boolean) => void };

function ModeSwitch({ building, onBuilding }: ModeSwitchProps) {
  const text = useWords('explorer');
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{text.mode}</legend>
      <button type="button" aria-pressed={!building} onClick={() => onBuilding(false)}>
        {text.examples}
      </button>
      <button type="button" aria-pressed={building} onClick={() => onBuilding(true)}>
        {text.build}
      </button>
    </fieldset>
  );
}

/** Examples or builder, the query, its result, and what is taken away of it. */
export function Workbench({ opening }: { opening: Opening }) {
  const text = useWords('explorer');
  const questions = useQuestions();
  const runQuestion = useRunQuestion();
  const start = opening.built ? questions.ofBuilder(opening.built) : (opening.question ?? questions.ofExample(FIRST));
  const explorer = useExplorer(start, opening.question, runQuestion.ask);
  const result = useResult(explorer);
  const [view, show] = useResultView();
  const [building, setBuilding] = useState(opening.built !== null);
  const [chosen, setChosen] = useState<ExampleName | null>(opening.built || opening.question ? null : FIRST);
  const [said, say] = useState(opening.damaged ? text.damagedLink : '');
  useAskedAtOnce(explorer.opened.turn, opening, result.tableNow);

  const choose = (name: ExampleName) => {
    setChosen(name);
    say(explorer.open(questions.ofExample(name)) ? text.kept : '');
  };
  const askBuilt = (built: BuiltQuestion) => {
    setChosen(null);
    say(explorer.open(questions.ofBuilder(built), built) ? text.kept : '');
    result.choose(rowsPath(built));
  };
  const { built, build } = useBuilder(opening.built, askBuilt);
  const switchMode = (next: boolean) => {
    setBuilding(next);
    if (next) askBuilt(built);
  };
  const bringBack = () => {
    setChosen(null);
    explorer.bringBack();
    say(text.broughtBack);
  };
  const fetcher = async (request: { query: string; operationName?: string | null }) => {
    const answer = await explorer.run(request);
    if (request.operationName !== 'IntrospectionQuery') result.refuse(answer === null ? text.notRun : null);
    return answer ?? { errors: [{ message: text.notRun }] };
  };

  const editor = (
    <section key="editor" className="editor" aria-label={text.editor}>
      <Suspense fallback={<div className="skeleton-block" />}>
        <Editor
          key={explorer.opened.turn}
          question={explorer.opened.question}
          onQuery={(query) => explorer.edit(explorer.opened.turn, { query })}
          onVariables={(variables) => explorer.edit(explorer.opened.turn, { variables })}
          fetcher={fetcher}
        />
      </Suspense>
    </section>
  );
  const panel = (
    <ResultPanel
      key="result"
      answered={explorer.answered}
      refusal={result.refusal}
      chosen={result.chosen}
      view={view}
      onView={show}
      onChoose={(table) => result.choose(table.path.join('.'))}
      onMore={explorer.further}
    />
  );
  return (
    <div className="explorer" data-mode={building ? 'build' : 'examples'}>
      <RunQuestion {...runQuestion} />
      <div className="explorer-ask">
        <ModeSwitch building={building} onBuilding={switchMode} />
        {building ? <Builder built={built} onBuild={build} /> : <ExampleList chosen={chosen} onChoose={choose} />}
        <div className="explorer-note">
          <p role="status">{said}</p>
          {explorer.edited > 0 && (
            <button type="button" className="btn btn-outline-primary" onClick={bringBack}>
              {text.bringBack}
            </button>
          )}
        </div>
      </div>
      {building ? [editor, panel] : [panel, editor]}
      <TakeAway onTable={result.tableNow} onLink={explorer.link} />
    </div>
  );
}
