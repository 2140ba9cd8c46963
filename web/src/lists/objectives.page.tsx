import { useSearch } from '@tanstack/react-router';
import { Answered, useAnswer } from '#ui/answer.js';
import { ListFilters } from '#ui/list/list-filters.js';
import { PAGE_ROWS, rowsBefore } from '#ui/list/list-search.js';
import { useListSorting } from '#ui/list/list-sorting.js';
import { objectiveOrder, objectiveWhere } from '#ui/list/list-where.js';
import { ObjectiveTable } from '#ui/list/objective-table.js';
import { Pages, useShownRows } from '#ui/list/pages.js';
import { Page } from '#ui/page.js';
import { AddObjective } from '#ui/plan/corrections/add-objective.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { ExportLinks } from '#ui/table/export-links.js';
import { useWords } from '#words/words.js';
import { ObjectivesPageDocument, type ObjectivesPageQuery } from './objectives.generated.js';

type Plan = NonNullable<ObjectivesPageQuery['plan']>;

function Objectives({ plan: { all, objectives } }: { plan: Plan }) {
  const list = useWords('list');
  const search = useSearch({ from: '/obiettivi' });
  const { basis } = usePlanChoice();
  const { nodes, totalCount } = objectives;
  const where = objectiveWhere(search);
  const orderBy = objectiveOrder(search);
  const count = list.objectiveCount(totalCount, all.totalCount);
  const rows = useShownRows(search.pagina, nodes.length, totalCount);
  const sorting = useListSorting(search);
  return (
    <>
      <ListFilters
        search={search}
        names={['area', 'settore', 'risultato', 'rendicontato', 'peso', 'ordine']}
        withWords
        measured
      />
      <p role="status" className="list-count">
        {[count, rows].filter((part) => part !== null).join(' · ')}
      </p>
      {nodes.length === 0 && <p>{list.none}</p>}
      {nodes.length > 0 && <ObjectiveTable objectives={nodes} caption={count} sorting={sorting} withSector />}
      <Pages pagina={search.pagina} total={totalCount} />
      <ExportLinks table="objectives" where={where} orderBy={orderBy} basis={basis} />
      <AddObjective />
    </>
  );
}

/** Every objective of the plan, with filters and order: the list behind the figures of the Cruscotto. */
export function ObjectivesPage() {
  const list = useWords('list');
  const search = useSearch({ from: '/obiettivi' });
  const { plan, basis } = usePlanChoice();
  const where = objectiveWhere(search);
  const page = { orderBy: objectiveOrder(search), first: PAGE_ROWS, offset: rowsBefore(search.pagina) };
  const query = useAnswer(ObjectivesPageDocument, { ...plan, basis, where, ...page });
  return (
    <Page title={list.objectives} path={[]} lead={<p>{list.objectivesLead}</p>}>
      <Answered query={query}>{({ plan }) => plan && <Objectives plan={plan} />}</Answered>
    </Page>
  );
}
