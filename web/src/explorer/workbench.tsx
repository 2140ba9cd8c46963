import { lazy, Suspense, useState } from 'react';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { useWords, type Words } from '#words/words.js';
import { type AnswerTable, answerTables } from './answer-tables.js';
import { ExampleList } from './example-list.js';
import { type ExampleName, examples } from './examples.js';
import { onPlan } from './on-plan.js';
import type { Question } from './question.js';
import { ResultPanel } from './result-panel.js';
import { RunQuestion, useRunQuestion } from './run-question.js';
import { TakeAway } from './take-away.js';
import { type Explorer, NotOnlyReading, useExplorer } from './use-explorer.js';

const Editor = lazy(() => import('./graphiql.js'));

const FIRST: ExampleName = 'aree';

/** The question of an example, about the plan that the page shows. */
function useExamples(): (name: ExampleName) => Question {
  const { plan } = usePlanChoice();
  const sector = usePlanFrame().data?.plan?.sectors[0]?.name;
  return (name) => ({
    query: onPlan(examples[name].query, plan),
    variables: 'needs' in examples[name] ? JSON.stringify({ settore: sector ?? '' }, null, 2) : '',
  });
}

/** Why there is nothing to copy. */
function failureText(error: unknown, text: Words<'explorer'>): string {
  if (error instanceof SyntaxError) return text.badVariables;
  if (!(error instanceof NotOnlyReading)) return String(error);
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
  const refused = answered?.answer.errors?.[0]?.message;

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
    tables,
    chosen: chosenOf(tables),
    refusal: failure ?? refused ?? null,
    choose: (table: AnswerTable) => setPath(table.path.join('.')),
    tableNow,
  };
}

/** The initial question: from a link, or the first example; `damaged` links show a notice. */
export type Opening = { question: Question | null; damaged: boolean };

/** Examples, editor, result, and export of the answer. */
export function Workbench({ opening }: { opening: Opening }) {
  const text = useWords('explorer');
  const exampleOf = useExamples();
  const runQuestion = useRunQuestion();
  const explorer = useExplorer(opening.question ?? exampleOf(FIRST), opening.question, runQuestion.ask);
  const result = useResult(explorer);
  const [chosen, setChosen] = useState<ExampleName | null>(opening.question ? null : FIRST);
  const [said, say] = useState(opening.damaged ? text.damagedLink : '');

  const choose = (name: ExampleName) => {
    setChosen(name);
    say(explorer.open(exampleOf(name)) ? text.kept : '');
  };
  const bringBack = () => {
    setChosen(null);
    explorer.bringBack();
    say(text.broughtBack);
  };
  const fetcher = async (request: { query: string; operationName?: string | null }) =>
    (await explorer.run(request)) ?? { errors: [{ message: text.notRun }] };
  return (
    <div className="explorer">
      <RunQuestion {...runQuestion} />
      <ExampleList chosen={chosen} onChoose={choose} />
      <div className="workbench">
        <div className="explorer-note">
          <p role="status">{said}</p>
          {explorer.edited > 0 && (
            <button type="button" className="btn btn-outline-primary" onClick={bringBack}>
              {text.bringBack}
            </button>
          )}
        </div>
        <section className="editor" aria-label={text.editor}>
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
        <ResultPanel
          answered={explorer.answered}
          refusal={result.refusal}
          tables={result.tables}
          chosen={result.chosen}
          onChoose={result.choose}
        />
        <TakeAway onTable={result.tableNow} onLink={explorer.link} />
      </div>
    </div>
  );
}
