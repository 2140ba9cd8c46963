import { type FormEvent, useRef, useState } from 'react';
import { focusProblem } from '#ui/focus.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { PlaceLink } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import { SetContributorsDocument } from '../review-writes.generated.js';
import type { PartProps, ReviewedObjective, ReviewedPlan } from '../reviewed-plan.js';
import { SourceField } from '../source-field.js';
import { declarationOf } from './declarations.js';
import { Declared } from './declared.js';

/** The sectors that contribute to each objective beside the leading one. */
export function ContributingSectors({ plan, mayWrite }: PartProps) {
  const text = useWords('review').contributors;
  return (
    <>
      <p>{text.lead}</p>
      <ul className="plain-list">
        {plan.objectives.nodes.map((objective) => (
          <li key={objective.code}>
            <PlaceLink place={{ kind: 'objective', key: objective.code }}>
              <span className="code">{objective.code}</span> {objective.title}
            </PlaceLink>
            <p>{text.of(objective.sector.name, objective.contributors.map(({ name }) => name).join(', '))}</p>
            <Declared declaration={declarationOf(objective.declarations, 'contributors')} />
            {mayWrite && (
              <ContributorForm
                key={objective.contributors.map(({ key }) => key).join(' ')}
                plan={plan}
                objective={objective}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function ContributorForm({ plan, objective }: { plan: ReviewedPlan; objective: ReviewedObjective }) {
  const review = useWords('review');
  const text = review.contributors;
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(objective.contributors.map(({ key }) => key)));
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite(SetContributorsDocument, () => text.saved(objective.code));
  const noSource = source.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noSource) return focusProblem(form.current);
    const place = { municipality: plan.municipality.slug, year: plan.year };
    write.mutate({ ...place, objective: objective.code, sectors: [...chosen], source: source.trim() });
  };
  const choose = (key: string, on: boolean) => {
    setChosen(new Set(on ? [...chosen, key] : [...chosen].filter((other) => other !== key)));
  };
  return (
    <details className="inline-form">
      <summary>
        {text.open}
        <span className="visually-hidden">: {objective.code}</span>
      </summary>
      <form ref={form} noValidate onSubmit={submit} aria-label={`${text.open}: ${objective.code}`}>
        <fieldset>
          <legend>{text.choice}</legend>
          {plan.sectors
            .filter(({ key }) => key !== objective.sector.key)
            .map(({ key, name }) => (
              <label key={key} className="check">
                <input
                  type="checkbox"
                  checked={chosen.has(key)}
                  onChange={({ target }) => choose(key, target.checked)}
                />
                {name}
              </label>
            ))}
        </fieldset>
        <SourceField value={source} missing={tried && noSource} onChange={setSource} />
        <WriteFailure error={write.error} />
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {review.save}
        </button>
      </form>
    </details>
  );
}
