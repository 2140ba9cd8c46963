import { EasingFigure, KeyFigures, ScoreFigures } from '#ui/figures/key-figures.js';
import { StatusCounts } from '#ui/figures/status-counts.js';
import { ListLink } from '#ui/list/list-link.js';
import { useWords } from '#words/words.js';
import { headline, type Overview } from './overview.rows.js';

/** The list behind a figure of the whole plan. */
const everything = {};

/** How much was reached, and how much of the plan is measured. */
export function Reached({ plan }: { plan: Overview }) {
  const text = useWords('overview');
  const isMeasured = plan.score.reported > 0;
  return (
    <section className="answer" aria-labelledby="sintesi">
      <header>
        <h2 id="sintesi">
          <ListLink
            to="/indicatori"
            list={isMeasured ? { risultato: 'sotto100', ordine: 'scostamento' } : { rendicontato: 'no' }}
          >
            {headline(plan.statusCounts, plan.stage === 'OPEN', text)}
          </ListLink>
        </h2>
      </header>
      <KeyFigures>
        <ScoreFigures score={plan.score} parts="objectives" within={everything} />
        <EasingFigure easing={plan.easing} parts="objectives" />
      </KeyFigures>
      <StatusCounts counts={plan.statusCounts} within={everything} />
    </section>
  );
}
