import { number } from '#format';
import { Section } from '#ui/page.js';
import { PlaceLink } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import { declarationOf } from '../declaration/declarations.js';
import { Declared } from '../declaration/declared.js';
import type { PartProps, ReviewedObjective } from '../reviewed-plan.js';
import { WeightForm } from './weight-form.js';
import { WeightList } from './weight-list.js';

function ObjectiveWeight({ objective, plan, mayWrite }: PartProps & { objective: ReviewedObjective }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const declaration = declarationOf(objective.declarations, 'weight');
  return (
    <li>
      <PlaceLink place={{ kind: 'objective', key: objective.code }}>
        <span className="code">{objective.code}</span> {objective.title}
      </PlaceLink>
      <p>
        {objective.weight === null ? <em>{names.unknownWeight}</em> : text.objective.points(number(objective.weight))}
      </p>
      <Declared declaration={declaration} />
      {/* Remounts the form with the present declaration, not with that of its first opening. */}
      {mayWrite && (
        <WeightForm key={JSON.stringify(declaration)} plan={plan} objective={objective} declaration={declaration} />
      )}
    </li>
  );
}

/** The weights missing from the documents: one by one, or as a list. */
export function Weights({ plan, mayWrite }: PartProps) {
  const text = useWords('review').weights;
  const objectives = plan.objectives.nodes;
  const unknown = objectives.filter(({ weight }) => weight === null);
  const known = objectives.filter(({ weight }) => weight !== null);
  return (
    <>
      <p>{text.lead}</p>
      <Section id="pesi" title={unknown.length === 0 ? text.allKnown : text.unknown(unknown.length)}>
        {mayWrite && <WeightList plan={plan} />}
        <ul className="plain-list">
          {unknown.map((objective) => (
            <ObjectiveWeight key={objective.code} objective={objective} plan={plan} mayWrite={mayWrite} />
          ))}
        </ul>
        {known.length > 0 && (
          <details className="opened">
            <summary>{text.known(known.length)}</summary>
            <ul className="plain-list">
              {known.map((objective) => (
                <ObjectiveWeight key={objective.code} objective={objective} plan={plan} mayWrite={mayWrite} />
              ))}
            </ul>
          </details>
        )}
      </Section>
    </>
  );
}
