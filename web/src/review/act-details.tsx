import { answer } from '#client';
import { date } from '#format';
import { ActForm, type ActDetails as Details } from '#ui/revision/act-form.js';
import { SetActDetailsDocument } from '#ui/staff/act-details.generated.js';
import { ReopenQuestions } from '#ui/staff/reopen-questions.js';
import { useWords } from '#words/words.js';
import type { PartProps, ReviewedPlan } from './reviewed-plan.js';
import { useUndoableWrite } from './undo.js';

type ActFieldsProps = { plan: ReviewedPlan; act: Details & { ordinal: number } };

/** The form of one act, whose saving can be undone. */
function ActFields({ plan, act }: ActFieldsProps) {
  const text = useWords('revision').act;
  const { run, error, busy } = useUndoableWrite(SetActDetailsDocument);
  const key = { municipality: plan.municipality.slug, year: plan.year, act: act.ordinal };
  const before = { ...key, number: act.number, adoptedOn: act.adoptedOn, link: act.link, reason: text.undone };
  const save = (details: Details & { reason: string | null }) =>
    void run({
      variables: { ...key, ...details },
      sentence: text.saved,
      undo: () => () => answer(SetActDetailsDocument, before),
    });
  return <ActForm act={act} labelledBy={`atto-${act.ordinal}`} onSave={save} write={{ isPending: busy, error }} />;
}

/** Number, date and address of each deliberation, where the document lacks them. */
export function ActDetails({ plan, mayWrite }: PartProps) {
  const text = useWords('review');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  const facts = useWords('revision').act;
  return (
    <>
      <p>{text.acts.lead}</p>
      {plan.acts.map(({ ordinal, title, number, adoptedOn, link, document }) => (
        <section key={ordinal} className="act-details" aria-labelledby={`atto-${ordinal}`}>
          <h2 id={`atto-${ordinal}`}>{shared.variation.act(ordinal)}</h2>
          <p lang="it">{title}</p>
          <dl className="facts staff-facts">
            <div>
              <dt>{facts.number}</dt>
              <dd>{number ?? names.unknown}</dd>
            </div>
            <div>
              <dt>{facts.date}</dt>
              <dd>{date(adoptedOn)}</dd>
            </div>
            {link !== null && (
              <div>
                <dt>{facts.link}</dt>
                <dd>
                  <a href={link} rel="noreferrer">
                    {facts.published}
                  </a>
                </dd>
              </div>
            )}
          </dl>
          {mayWrite && document !== null && (
            <div className="act-questions">
              <ReopenQuestions document={document} />
            </div>
          )}
          {mayWrite && (
            <ActFields
              key={[number, adoptedOn, link].join('/')}
              plan={plan}
              act={{ ordinal, number, adoptedOn, link }}
            />
          )}
        </section>
      ))}
    </>
  );
}
