import { EasingFigure, KeyFigures, ScoreFigures } from '#ui/figures/key-figures.js';
import { StatusCounts } from '#ui/figures/status-counts.js';
import { ListLink } from '#ui/list/list-link.js';
import type { ListSearch } from '#ui/list/list-search.js';
import { useWords } from '#words/words.js';
import { headline, type Overview } from './overview.rows.js';

/** How much was reached, and how much of the plan is measured. */
export function Reached({ plan, within }: { plan: Overview; within: ListSearch }) {
  const text = useWords('overview');
  const isMeasured = plan.score.reported > 0;
  return (
    <section className="answer" aria-labelledby="sintesi">
      <header>
        <h2 id="sintesi">
          <ListLink
            to="/indicatori"
            list={{
              ...within,
              ...(isMeasured ? { risultato: 'sotto100', ordine: 'scostamento' } : { rendicontato: 'no' }),
            }}
          >
            {headline(plan.statusCounts, plan.stage === 'OPEN', text)}
          </ListLink>
        </h2>
      </header>
      <KeyFigures>
        <ScoreFigures score={plan.score} parts="objectives" within={within} />
        <EasingFigure easing={plan.easing} parts="objectives" />
      </KeyFigures>
      <StatusCounts counts={plan.statusCounts} within={within} />
    </section>
  );
}
