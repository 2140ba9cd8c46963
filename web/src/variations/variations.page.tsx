import { useNavigate, useSearch } from '@tanstack/react-router';
import { VariationsPageDocument, type VariationsPageQuery } from '../gql/graphql.js';
import { useText } from '../text.js';
import { Answered, useAnswer } from '../ui/answer.js';
import { Discrepancies } from '../ui/discrepancies.js';
import { Page } from '../ui/page.js';
import { usePlanChoice } from '../ui/plan-frame.js';
import { VariationEntry } from '../ui/variation-entry.js';
import { type VariationSearch, variationSearch } from './variation-search.js';
import { matching, occurring } from './variations.rows.js';

type Variations = NonNullable<VariationsPageQuery['plan']>['variations'];

function Filters({ variations, search }: { variations: Variations; search: VariationSearch }) {
  const text = useText();
  const navigate = useNavigate();
  const { outcomes, kinds } = occurring(variations);
  const choose = (filter: { esito?: string; tipo?: string }) =>
    void navigate({
      to: '/variazioni',
      search: ({ esito: _, tipo: __, ...rest }) => ({ ...rest, ...variationSearch({ ...search, ...filter }) }),
      resetScroll: false,
    });
  return (
    <form className="filters" aria-label={text.variation.filters} onSubmit={(event) => event.preventDefault()}>
      <div className="choice">
        <label htmlFor="filtro-esito">{text.variation.outcome}</label>
        <select
          id="filtro-esito"
          className="form-select"
          value={search.esito ?? ''}
          onChange={(event) => choose({ esito: event.target.value })}
        >
          <option value="">{text.variation.all}</option>
          {[...outcomes].map(([outcome, count]) => (
            <option key={outcome} value={outcome}>{`${text.outcome[outcome]} (${count})`}</option>
          ))}
        </select>
      </div>
      <div className="choice">
        <label htmlFor="filtro-tipo">{text.variation.kind}</label>
        <select
          id="filtro-tipo"
          className="form-select"
          value={search.tipo ?? ''}
          onChange={(event) => choose({ tipo: event.target.value })}
        >
          <option value="">{text.variation.all}</option>
          {[...kinds].map(([kind, count]) => (
            <option key={kind} value={kind}>{`${text.revision[kind]} (${count})`}</option>
          ))}
        </select>
      </div>
      {(search.esito || search.tipo) && (
        <button type="button" className="btn btn-outline-primary" onClick={() => choose({ esito: '', tipo: '' })}>
          {text.variation.clear}
        </button>
      )}
    </form>
  );
}

/** Registro variazioni: every decision, what it changed, and the words that say so. */
export function VariationsPage() {
  const text = useText();
  const search = useSearch({ from: '/variazioni' });
  const query = useAnswer(VariationsPageDocument, usePlanChoice().plan);
  return (
    <Answered query={query}>
      {({ plan }) => {
        if (!plan) return null;
        const shown = matching(plan.variations, search);
        return (
          <Page
            title={text.variation.title}
            kicker={text.navigation.variations}
            path={[]}
            lead={<p>{text.variation.lead}</p>}
          >
            <Filters variations={plan.variations} search={search} />
            <p role="status">{text.variation.count(shown.length, plan.variations.length)}</p>
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
