import { useParams, useSearch } from '@tanstack/react-router';
import { keyOf } from '#search';
import { Answered, useAnswer } from '#ui/answer.js';
import { GroupFigures } from '#ui/figures/group-figures.js';
import { ObjectiveList } from '#ui/list/objective-list.js';
import { Page } from '#ui/page.js';
import { PlaceLink } from '#ui/place-link.js';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { NotFound } from '#ui/states.js';
import { AreaPageDocument } from './area.generated.js';
import { useWords } from '#words/words.js';

/** Area strategica: its objectives, its sectors, and how far they are. */
export function AreaPage() {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const frame = useWords('frame');
  const { key } = useParams({ from: '/aree/$key' });
  const search = useSearch({ from: '/aree/$key' });
  const { plan, basis } = usePlanChoice();
  const id = usePlanFrame().data?.plan?.areas.find((area) => keyOf(area.id) === key)?.id;
  const query = useAnswer(AreaPageDocument, { ...plan, basis, id: id ?? '' }, id !== undefined);
  if (id === undefined)
    return (
      <NotFound title={frame.states.notFound} code={key.replaceAll('-', ' ')}>
        {frame.states.unknownCode(key)}
      </NotFound>
    );
  return (
    <Answered query={query}>
      {(answer) => {
        const area = answer.plan?.area;
        if (!area)
          return (
            <NotFound title={frame.states.notFound} code={key.replaceAll('-', ' ')}>
              {frame.states.unknownCode(key)}
            </NotFound>
          );
        return (
          <Page
            titleLanguage="it"
            title={area.name}
            kicker={names.areaKind[area.kind]}
            path={[]}
            lead={
              <p>
                {text.group.sectors}:{' '}
                {area.sectors.map((sector, index) => (
                  <span key={sector.id}>
                    {index > 0 && ', '}
                    <PlaceLink place={{ kind: 'sector', key: keyOf(sector.id) }}>{sector.name}</PlaceLink>
                  </span>
                ))}
              </p>
            }
          >
            <GroupFigures group={area} within={{ area: key }} />
            <ObjectiveList objectives={area.objectives} search={search} within={{ area: key }} />
          </Page>
        );
      }}
    </Answered>
  );
}
