import { useParams, useSearch } from '@tanstack/react-router';
import { keyOf } from '#search';
import { useAnswer } from '#ui/answer.js';
import { GroupLinks, GroupPage } from '#ui/group-page.js';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { SectorPageDocument } from './sector.generated.js';

/** Settore: its objectives and how far they are. The manager's name is a label: only the sector is scored. */
export function SectorPage() {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const { key } = useParams({ from: '/settori/$key' });
  const search = useSearch({ from: '/settori/$key' });
  const { plan, basis } = usePlanChoice();
  const id = usePlanFrame().data?.plan?.sectors.find((sector) => keyOf(sector.id) === key)?.id;
  const query = useAnswer(SectorPageDocument, { ...plan, basis, id: id ?? '' }, id !== undefined);
  return (
    <GroupPage
      name={key}
      known={id !== undefined}
      query={query}
      groupOf={(answer) => answer.plan?.sector}
      kickerOf={() => text.group.sectorQuestion}
      leadOf={({ manager, areas }) => (
        <>
          <p>{`${text.group.manager}: ${manager ?? names.unknown}`}</p>
          <GroupLinks
            label={text.group.areas}
            groups={areas.map(({ id, name }) => ({ place: { kind: 'area', key: keyOf(id) }, name }))}
          />
        </>
      )}
      search={search}
      within={{ settore: key }}
    />
  );
}
