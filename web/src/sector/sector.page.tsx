import { useParams, useSearch } from '@tanstack/react-router';
import { keyOf } from '#search';
import { Answered, useAnswer } from '#ui/answer.js';
import { GroupFigures } from '#ui/figures/group-figures.js';
import { ObjectiveList } from '#ui/list/objective-list.js';
import { Page } from '#ui/page.js';
import { PlaceLink } from '#ui/place-link.js';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { NotFound } from '#ui/states.js';
import { SectorPageDocument } from './sector.generated.js';
import { useWords } from '#words/words.js';

/** Settore: its objectives and how far they are. The manager's name is a label: only the sector is scored. */
export function SectorPage() {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const frame = useWords('frame');
  const { key } = useParams({ from: '/settori/$key' });
  const search = useSearch({ from: '/settori/$key' });
  const { plan, basis } = usePlanChoice();
  const id = usePlanFrame().data?.plan?.sectors.find((sector) => keyOf(sector.id) === key)?.id;
  const query = useAnswer(SectorPageDocument, { ...plan, basis, id: id ?? '' }, id !== undefined);
  if (id === undefined)
    return (
      <NotFound title={frame.states.notFound} code={key.replaceAll('-', ' ')}>
        {frame.states.unknownCode(key)}
      </NotFound>
    );
  return (
    <Answered query={query}>
      {(answer) => {
        const sector = answer.plan?.sector;
        if (!sector)
          return (
            <NotFound title={frame.states.notFound} code={key.replaceAll('-', ' ')}>
              {frame.states.unknownCode(key)}
            </NotFound>
          );
        return (
          <Page
            titleLanguage="it"
            title={sector.name}
            kicker={text.group.sectorQuestion}
            path={[]}
            lead={
              <>
                <p>{`${text.group.manager}: ${sector.manager ?? names.unknown}`}</p>
                <p>
                  {text.group.areas}:{' '}
                  {sector.areas.map((area, index) => (
                    <span key={area.id}>
                      {index > 0 && ', '}
                      <PlaceLink place={{ kind: 'area', key: keyOf(area.id) }}>{area.name}</PlaceLink>
                    </span>
                  ))}
                </p>
              </>
            }
          >
            <GroupFigures group={sector} within={{ settore: key }} />
            <ObjectiveList objectives={sector.objectives} search={search} within={{ settore: key }} />
          </Page>
        );
      }}
    </Answered>
  );
}
