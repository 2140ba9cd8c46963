import { useParams, useSearch } from '@tanstack/react-router';
import { useAnswer } from '#ui/answer.js';
import { GroupLinks, GroupPage } from '#ui/group-page.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { AreaPageDocument } from './area.generated.js';

/** Area strategica: its objectives and sectors, with their results. */
export function AreaPage() {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const { key } = useParams({ from: '/aree/$key' });
  const search = useSearch({ from: '/aree/$key' });
  const { plan, basis } = usePlanChoice();
  const query = useAnswer(AreaPageDocument, { ...plan, basis, key });
  return (
    <GroupPage
      name={key}
      query={query}
      groupOf={(answer) => answer.plan?.area}
      kickerOf={({ kind }) => names.areaKind[kind]}
      leadOf={({ sectors }) => (
        <GroupLinks
          label={text.group.sectors}
          groups={sectors.map(({ key, name }) => ({ place: { kind: 'sector', key }, name }))}
        />
      )}
      search={search}
      within={{ area: key }}
    />
  );
}
