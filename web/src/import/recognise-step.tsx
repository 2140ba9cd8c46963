import { Link } from '@tanstack/react-router';
import { number } from '#format';
import { instant } from '#ui/instant.js';
import { Section } from '#ui/page.js';
import { LinePicture } from '#ui/plan/line-picture.js';
import { QuestionList } from '#ui/staff/question/question-list.js';
import { useLanguage, useWords } from '#words/words.js';
import { IssueList } from './issue-list.js';
import { ReadingRows } from './rows/reading-rows.js';
import type { Pending, StepProps } from './rows/use-editing.js';

function Facts({ pending: { plan, filename, expiresAt } }: { pending: Pending }) {
  const { unknown } = useWords('vocabulary');
  const text = useWords('import');
  const imports = useWords('documents');
  const { language } = useLanguage();
  const facts: [string, string][] = [
    [text.recognise.filename, filename],
    ...(plan === null
      ? []
      : ([
          [text.recognise.municipality, plan.municipality],
          [text.recognise.year, String(plan.year)],
          [text.recognise.period, plan.period ?? unknown],
          [text.recognise.act, imports.act(plan.act)],
        ] satisfies [string, string][])),
    [text.recognise.expires, instant(expiresAt, language)],
  ];
  return (
    <>
      <dl className="facts staff-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {plan === null && <p className="warning">{text.recognise.notRecognised}</p>}
    </>
  );
}

function Counts({ counts }: { counts: NonNullable<Pending['counts']> }) {
  const text = useWords('import');
  const names = [
    'areas',
    'sectors',
    'managers',
    'objectives',
    'indicators',
    'requests',
    'motivations',
    'decisions',
  ] as const;
  return (
    <Section id="cifre" title={text.recognise.figures}>
      <p className="fine">{text.recognise.figuresNote}</p>
      <dl className="counts">
        {names.map((name) => (
          <div key={name}>
            <dt>{text.count[name]}</dt>
            <dd>{number(counts[name])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** How the rows were split into columns: «3 righe riallineate». */
function RowTally({ pending: { id, rows } }: { pending: Pending }) {
  const { recognise } = useWords('import');
  const realigned = rows.filter(({ state }) => state === 'REALIGNED').length;
  const toPlace = rows.filter(({ state }) => state === 'DOUBTFUL' || state === 'UNPLACED').length;
  if (realigned + toPlace === 0) return null;
  return (
    <p className="tally">
      {[
        ...(realigned > 0 ? [recognise.realigned(realigned)] : []),
        ...(toPlace > 0 ? [recognise.toPlace(toPlace)] : []),
      ].join(', ')}
      {'. '}
      <Link to="/importazione/$id" params={{ id }} search={{ passo: 'correggi' }}>
        {recognise.mend}
      </Link>
    </p>
  );
}

/** The fields of reported values: a question about them is answered before they are recorded, not in Revisione. */
const OF_VALUES = ['asOf', 'final', 'value'];

/** What the document leaves open: what is needed before it is loaded, and what can wait. */
function Questions({ pending: { id, questions, rows } }: { pending: Pending }) {
  const { recognise } = useWords('import');
  if (questions.length === 0) return null;
  const pages = new Map(rows.map(({ line, page }) => [line, page]));
  const canWait = questions.some(
    ({ blocking, answer, field }) => !blocking && answer === null && !OF_VALUES.some((own) => own === field),
  );
  return (
    <Section id="domande" title={recognise.questions}>
      <p>
        {recognise.questionsLead} {canWait && recognise.later}
      </p>
      <QuestionList
        questions={questions}
        mayAnswer
        mayReopen
        placeLink={({ line }, place) => {
          if (line === null || !pages.has(line)) return null;
          const page = pages.get(line) ?? null;
          return (
            <>
              <Link to="/importazione/$id" params={{ id }} search={{ passo: 'correggi', riga: line }}>
                {recognise.seeRowOf(place)}
              </Link>
              {page !== null && <LinePicture document={`imports/${encodeURIComponent(id)}`} line={line} page={page} />}
            </>
          );
        }}
      />
    </Section>
  );
}

/** Whether the plan has the document already, or something else in its place. */
function PlanState({ pending: { plan, comparison, obstacles } }: { pending: Pending }) {
  const { recognise } = useWords('import');
  if (plan === null) return null;
  // A document that is already loaded otherwise is different, and may take its place at the last step.
  const refused = obstacles.filter(({ code }) => code !== 'QUESTIONS_OPEN');
  return (
    <Section id="nel-piano" title={recognise.state}>
      {refused.map(({ code, message }) => (
        <p key={`${code}/${message}`} className="warning" lang="it">
          {message}
        </p>
      ))}
      {refused.length === 0 && (
        <p className={comparison.unchanged ? 'unchanged' : undefined}>
          {comparison.unchanged ? recognise.already : recognise.notThere}
        </p>
      )}
    </Section>
  );
}

/** Step 2: what the program has read, compared with the document's own figures. */
export function RecogniseStep({ pending }: StepProps) {
  const { recognise } = useWords('import');
  const lines = new Set(pending.rows.map(({ line }) => line));
  return (
    <>
      <Questions pending={pending} />
      <Facts pending={pending} />
      <PlanState pending={pending} />
      {pending.counts && <Counts counts={pending.counts} />}
      {(pending.kind === 'READINGS' || pending.actuals !== null) && (
        <ReadingRows readings={pending.readings} actuals={pending.actuals} />
      )}
      <Section id="problemi" title={recognise.issues}>
        <RowTally pending={pending} />
        {pending.issues.length === 0 ? (
          <p>{recognise.noIssues}</p>
        ) : (
          <IssueList
            issues={pending.issues}
            under={({ line }) =>
              line !== null &&
              lines.has(line) && (
                <Link to="/importazione/$id" params={{ id: pending.id }} search={{ passo: 'correggi', riga: line }}>
                  {recognise.seeRow(line)}
                </Link>
              )
            }
          />
        )}
      </Section>
    </>
  );
}
