import { useParams, useSearch } from '@tanstack/react-router';
import { useAnswer } from '#ui/answer.js';
import { GroupLinks, GroupPage } from '#ui/group-page.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { SectorPageDocument } from './sector.generated.js';

/** Settore: its objectives and their results. The manager's name is a label: only the sector is scored. */
export function SectorPage() {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const { key } = useParams({ from: '/settori/$key' });
  const search = useSearch({ from: '/settori/$key' });
  const { plan, basis } = usePlanChoice();
  const query = useAnswer(SectorPageDocument, { ...plan, basis, key });
  return (
    <GroupPage
      name={key}
      query={query}
      groupOf={(answer) => answer.plan?.sector}
      kickerOf={() => text.group.sectorQuestion}
      leadOf={({ manager, areas }) => (
        <>
          <p>{`${text.group.manager}: ${manager ?? names.unknown}`}</p>
          <GroupLinks
            label={text.group.areas}
            groups={areas.map(({ key, name }) => ({ place: { kind: 'area', key }, name }))}
          />
        </>
      )}
      search={search}
      within={{ settore: key }}
    />
  );
}
