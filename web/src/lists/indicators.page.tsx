import { useSearch } from '@tanstack/react-router';
import { Answered, useAnswer } from '#ui/answer.js';
import { IndicatorTable } from '#ui/list/indicator-table.js';
import { ListFilters } from '#ui/list/list-filters.js';
import { PAGE_ROWS } from '#ui/list/list-search.js';
import { indicatorOrder, indicatorWhere } from '#ui/list/list-where.js';
import { Page } from '#ui/page.js';
import { PlaceLink } from '#ui/place-link.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import type { Column } from '#ui/table/data-table.js';
import { ExportLinks } from '#ui/table/export-links.js';
import { useWords } from '#words/words.js';
import { IndicatorsPageDocument, type IndicatorsPageQuery } from './indicators.generated.js';
import { MoreRows } from './more-rows.js';

type Row = NonNullable<IndicatorsPageQuery['plan']>['indicators']['nodes'][number];

function usePlaceColumn(): Column<Row> {
  const text = useWords('plan');
  return {
    key: 'objective',
    header: text.objective.name,
    cell: ({ objective }) => (
      <>
        <PlaceLink place={{ kind: 'objective', key: objective.code }}>
          <span className="code">{objective.code}</span>
        </PlaceLink>
        <span className="fine block">{objective.sector.name}</span>
      </>
    ),
  };
}

/** Every indicator of the plan, with filters and order: the list behind the figures of the Cruscotto. */
export function IndicatorsPage() {
  const list = useWords('list');
  const frame = useWords('frame');
  const search = useSearch({ from: '/indicatori' });
  const { plan, basis } = usePlanChoice();
  const where = indicatorWhere(search);
  const asked = { ...plan, basis, where, orderBy: indicatorOrder(search.ordine), first: search.mostra ?? PAGE_ROWS };
  const query = useAnswer(IndicatorsPageDocument, asked);
  const objective = usePlaceColumn();
  return (
    <Answered query={query}>
      {({ plan }) => {
        if (!plan) return null;
        const { nodes, totalCount } = plan.indicators;
        const count = list.indicatorCount(totalCount, plan.all.totalCount);
        return (
          <Page
            title={list.indicators}
            kicker={frame.navigation.indicators}
            path={[]}
            lead={basis === 'INITIAL' && <p>{list.onCurrentTargets}</p>}
          >
            <ListFilters
              search={search}
              names={['stato', 'rendicontato', 'area', 'settore', 'peso', 'risultato', 'ordine']}
              withWords
            />
            <p role="status" className="list-count">
              {nodes.length < totalCount ? `${count} ${list.onTheScreen(nodes.length)}` : count}
            </p>
            <ExportLinks table="indicators" where={where} />
            {nodes.length === 0 && <p>{list.none}</p>}
            {nodes.length > 0 && <IndicatorTable indicators={nodes} caption={count} extra={[objective]} />}
            <MoreRows to="/indicatori" search={search} shown={nodes.length} total={totalCount} />
          </Page>
        );
      }}
    </Answered>
  );
}
