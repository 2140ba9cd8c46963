import { useParams, useSearch } from '@tanstack/react-router';
import { keyOf } from '#search';
import { useAnswer } from '#ui/answer.js';
import { GroupLinks, GroupPage } from '#ui/group-page.js';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { AreaPageDocument } from './area.generated.js';

/** Area strategica: its objectives, its sectors, and how far they are. */
export function AreaPage() {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const { key } = useParams({ from: '/aree/$key' });
  const search = useSearch({ from: '/aree/$key' });
  const { plan, basis } = usePlanChoice();
  const id = usePlanFrame().data?.plan?.areas.find((area) => keyOf(area.id) === key)?.id;
  const query = useAnswer(AreaPageDocument, { ...plan, basis, id: id ?? '' }, id !== undefined);
  return (
    <GroupPage
      name={key}
      known={id !== undefined}
      query={query}
      groupOf={(answer) => answer.plan?.area}
      kickerOf={({ kind }) => names.areaKind[kind]}
      leadOf={({ sectors }) => (
        <GroupLinks
          label={text.group.sectors}
          groups={sectors.map(({ id, name }) => ({ place: { kind: 'sector', key: keyOf(id) }, name }))}
        />
      )}
      search={search}
      within={{ area: key }}
    />
  );
}
