import { useSearch } from '@tanstack/react-router';
import { Answered, useAnswer } from '#ui/answer.js';
import { Page } from '#ui/page.js';
import { Discrepancies } from '#ui/plan/discrepancies.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { VariationEntry } from '#ui/revision/variation-entry.js';
import { ExportLinks } from '#ui/table/export-links.js';
import { useWords } from '#words/words.js';
import { VariationFilters } from './variation-filters.js';
import { VariationsPageDocument } from './variations.generated.js';
import { matchingEntries, variationWhere } from './variations.rows.js';

/** Registro variazioni: every decision, its changes, and the evidence words. */
export function VariationsPage() {
  const text = useWords('plan');
  const frame = useWords('frame');
  const search = useSearch({ from: '/variazioni' });
  const query = useAnswer(VariationsPageDocument, usePlanChoice().plan);
  return (
    <Answered query={query}>
      {({ plan }) => {
        if (!plan) return null;
        const shown = matchingEntries(plan.variations, plan.weightChanges, search);
        return (
          <Page
            title={text.variation.title}
            kicker={frame.navigation.variations}
            path={[]}
            lead={<p>{text.variation.lead}</p>}
          >
            <VariationFilters variations={plan.variations} search={search} />
            <p role="status" className="list-count">
              {text.variation.count(shown.length, plan.variations.length)}
            </p>
            <ExportLinks table="variations" where={variationWhere(search, shown)} />
            {shown.length === 0 && <p>{text.variation.none}</p>}
            {shown.map((variation) => (
              <VariationEntry key={variation.id} variation={variation} changes={plan.weightChanges} named />
            ))}
            <Discrepancies discrepancies={plan.discrepancies} />
          </Page>
        );
      }}
    </Answered>
  );
}
