import { useSearch } from '@tanstack/react-router';
import { Answered, useAnswer } from '#ui/answer.js';
import { PAGE_ROWS, rowsBefore } from '#ui/list/list-search.js';
import { Pages, useShownRows } from '#ui/list/pages.js';
import { Page } from '#ui/page.js';
import { Discrepancies } from '#ui/plan/discrepancies.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { ChangeTable } from '#ui/revision/change-table.js';
import { ExportLinks } from '#ui/table/export-links.js';
import { useWords } from '#words/words.js';
import { VariationFilters } from './variation-filters.js';
import { variationOrder, variationWhere } from './variation-where.js';
import { VariationsPageDocument, type VariationsPageQuery } from './variations.generated.js';

function Register({ plan }: { plan: NonNullable<VariationsPageQuery['plan']> }) {
  const text = useWords('plan');
  const search = useSearch({ from: '/variazioni' });
  const { all, waiting, variationPage, weightChanges, discrepancies } = plan;
  const { nodes, totalCount } = variationPage;
  const count = text.variation.count(totalCount, all.totalCount);
  const rows = useShownRows(search.pagina, nodes.length, totalCount);
  return (
    <>
      <VariationFilters counts={all} waiting={waiting.totalCount} search={search} />
      <p role="status" className="list-count">
        {[count, rows].filter((part) => part !== null).join(' · ')}
      </p>
      {nodes.length === 0 && <p>{text.variation.none}</p>}
      {nodes.length > 0 && <ChangeTable caption={count} variations={nodes} changes={weightChanges} named />}
      <Pages pagina={search.pagina} total={totalCount} />
      <ExportLinks table="variations" where={variationWhere(search)} />
      <Discrepancies discrepancies={discrepancies} />
    </>
  );
}

/** Registro variazioni: every decision in one line, its words on demand. */
export function VariationsPage() {
  const text = useWords('plan');
  const search = useSearch({ from: '/variazioni' });
  const { plan } = usePlanChoice();
  const page = { first: PAGE_ROWS, offset: rowsBefore(search.pagina) };
  const asked = { where: variationWhere(search), orderBy: variationOrder(search), ...page };
  const query = useAnswer(VariationsPageDocument, { ...plan, ...asked });
  return (
    <Page title={text.variation.title} path={[]} lead={<p>{text.variation.lead}</p>}>
      <Answered query={query}>{({ plan }) => plan && <Register plan={plan} />}</Answered>
    </Page>
  );
}
