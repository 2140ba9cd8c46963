import { useSearch } from '@tanstack/react-router';
import { Answered, useAnswer } from '#ui/answer.js';
import { ListFilters } from '#ui/list/list-filters.js';
import { PAGE_ROWS } from '#ui/list/list-search.js';
import { objectiveOrder, objectiveWhere } from '#ui/list/list-where.js';
import { ObjectiveTable } from '#ui/list/objective-table.js';
import { Page } from '#ui/page.js';
import { AddObjective } from '#ui/plan/add-objective.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { ExportLinks } from '#ui/table/export-links.js';
import { useWords } from '#words/words.js';
import { MoreRows } from './more-rows.js';
import { ObjectivesPageDocument } from './objectives.generated.js';

/** Every objective of the plan, with filters and order: the list behind the figures of the Cruscotto. */
export function ObjectivesPage() {
  const list = useWords('list');
  const frame = useWords('frame');
  const search = useSearch({ from: '/obiettivi' });
  const { plan, basis } = usePlanChoice();
  const where = objectiveWhere(search);
  const asked = { ...plan, basis, where, orderBy: objectiveOrder(search.ordine), first: search.mostra ?? PAGE_ROWS };
  const query = useAnswer(ObjectivesPageDocument, asked);
  return (
    <Answered query={query}>
      {({ plan }) => {
        if (!plan) return null;
        const { nodes, totalCount } = plan.objectives;
        const count = list.objectiveCount(totalCount, plan.all.totalCount);
        return (
          <Page
            title={list.objectives}
            kicker={frame.navigation.objectives}
            path={[]}
            lead={basis === 'INITIAL' && <p>{list.onCurrentTargets}</p>}
          >
            <ListFilters
              search={search}
              names={['risultato', 'rendicontato', 'area', 'settore', 'peso', 'ordine']}
              withWords
              measured
            />
            <p role="status" className="list-count">
              {nodes.length < totalCount ? `${count} ${list.onTheScreen(nodes.length)}` : count}
            </p>
            <ExportLinks table="objectives" where={where} />
            {nodes.length === 0 && <p>{list.none}</p>}
            {nodes.length > 0 && <ObjectiveTable objectives={nodes} caption={count} withSector />}
            <MoreRows to="/obiettivi" search={search} shown={nodes.length} total={totalCount} />
            <AddObjective />
          </Page>
        );
      }}
    </Answered>
  );
}
