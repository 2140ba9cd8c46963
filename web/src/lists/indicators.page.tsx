import { useSearch } from '@tanstack/react-router';
import { Answered, useAnswer } from '#ui/answer.js';
import { IndicatorTable } from '#ui/list/indicator-table.js';
import { ListFilters } from '#ui/list/list-filters.js';
import { PAGE_ROWS, rowsBefore } from '#ui/list/list-search.js';
import { useListSorting } from '#ui/list/list-sorting.js';
import { indicatorOrder, indicatorWhere } from '#ui/list/list-where.js';
import { Pages, useShownRows } from '#ui/list/pages.js';
import { Page } from '#ui/page.js';
import { PlaceLink } from '#ui/place-link.js';
import { memberName } from '#ui/plan/member-code.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import type { Column } from '#ui/table/data-table.js';
import { ExportLinks } from '#ui/table/export-links.js';
import { useWords } from '#words/words.js';
import { IndicatorsPageDocument, type IndicatorsPageQuery } from './indicators.generated.js';

type Plan = NonNullable<IndicatorsPageQuery['plan']>;
type Row = Plan['indicators']['nodes'][number];

/** The objective of an indicator, by its printed code or else by its title, and its sector. */
function usePlaceColumn(): Column<Row> {
  const text = useWords('plan');
  return {
    key: 'objective',
    header: text.objective.name,
    cell: ({ objective }) => (
      <>
        <PlaceLink place={{ kind: 'objective', key: objective.code }} aria-label={memberName(objective)}>
          {objective.printedCode === null ? objective.title : <span className="code">{objective.printedCode}</span>}
        </PlaceLink>
        <span className="fine block" lang="it">
          {objective.sector.name}
        </span>
      </>
    ),
  };
}

function Indicators({ plan: { all, indicators } }: { plan: Plan }) {
  const list = useWords('list');
  const search = useSearch({ from: '/indicatori' });
  const { basis } = usePlanChoice();
  const { nodes, totalCount } = indicators;
  const where = indicatorWhere(search);
  const orderBy = indicatorOrder(search);
  const objective = usePlaceColumn();
  const count = list.indicatorCount(totalCount, all.totalCount);
  const rows = useShownRows(search.pagina, nodes.length, totalCount);
  const sorting = useListSorting(search);
  return (
    <>
      <ListFilters
        search={search}
        names={['area', 'settore', 'stato', 'rendicontato', 'risultato', 'peso', 'ordine']}
        withWords
      />
      <p role="status" className="list-count">
        {[count, rows].filter((part) => part !== null).join(' · ')}
      </p>
      {nodes.length === 0 && <p>{list.none}</p>}
      {nodes.length > 0 && <IndicatorTable indicators={nodes} caption={count} extra={[objective]} sorting={sorting} />}
      <Pages pagina={search.pagina} total={totalCount} />
      <ExportLinks table="indicators" where={where} orderBy={orderBy} basis={basis} />
    </>
  );
}

/** Every indicator of the plan, with filters and order: the list behind the figures of the Cruscotto. */
export function IndicatorsPage() {
  const list = useWords('list');
  const search = useSearch({ from: '/indicatori' });
  const { plan, basis } = usePlanChoice();
  const where = indicatorWhere(search);
  const page = { orderBy: indicatorOrder(search), first: PAGE_ROWS, offset: rowsBefore(search.pagina) };
  const query = useAnswer(IndicatorsPageDocument, { ...plan, basis, where, ...page });
  return (
    <Page title={list.indicators} path={[]} lead={<p>{list.indicatorsLead}</p>}>
      <Answered query={query}>{({ plan }) => plan && <Indicators plan={plan} />}</Answered>
    </Page>
  );
}
