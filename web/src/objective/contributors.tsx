import { PlaceLink } from '#ui/place-link.js';
import { SourceDetails } from '#ui/plan/evidence.js';
import { useWords } from '#words/words.js';
import type { ObjectivePageQuery } from './objective.generated.js';

type Objective = NonNullable<NonNullable<ObjectivePageQuery['plan']>['objective']>;

/** The sectors that contribute beside the leading one, each a link, with the source of the document. */
export function Contributors({ objective: { contributors, contributorHistory } }: { objective: Objective }) {
  const text = useWords('plan');
  if (contributors.length === 0) return null;
  const source = contributorHistory.at(-1)?.source;
  return (
    <>
      <p>
        {text.objective.contributors}:{' '}
        {contributors.map(({ key, name }, index) => (
          <span key={key}>
            {index > 0 && ', '}
            <PlaceLink place={{ kind: 'sector', key }}>{name}</PlaceLink>
          </span>
        ))}
      </p>
      {source && <SourceDetails source={source} />}
    </>
  );
}
