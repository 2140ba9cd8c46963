import { date } from '../format.js';
import { usePageText } from '../page-text.js';
import { ActForm } from './act-form.js';
import type { PartProps } from './review.page.js';
import { useReviewText } from './review-text.js';

/** Number, date and address of each deliberation, where the document does not give them. */
export function ActDetails({ plan, mayWrite }: PartProps) {
  const words = usePageText();
  const text = useReviewText();
  return (
    <>
      <p>{text.acts.lead}</p>
      {plan.acts.map((act) => (
        <section key={act.ordinal} className="act-details" aria-labelledby={`atto-${act.ordinal}`}>
          <h2 id={`atto-${act.ordinal}`}>{words.variation.act(act.ordinal)}</h2>
          <p lang="it">{act.title}</p>
          <dl className="facts">
            <div>
              <dt>{text.acts.number}</dt>
              <dd>{act.number ?? words.unknown}</dd>
            </div>
            <div>
              <dt>{text.acts.date}</dt>
              <dd>{date(act.adoptedOn)}</dd>
            </div>
            {act.link !== null && (
              <div>
                <dt>{text.acts.link}</dt>
                <dd>
                  <a href={act.link} rel="noreferrer">
                    {text.acts.published}
                  </a>
                </dd>
              </div>
            )}
          </dl>
          {mayWrite && <ActForm key={[act.number, act.adoptedOn, act.link].join('/')} plan={plan} act={act} />}
        </section>
      ))}
    </>
  );
}
