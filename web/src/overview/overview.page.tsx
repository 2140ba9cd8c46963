import { Link } from '@tanstack/react-router';
import { number } from '../format.js';
import { OverviewPageDocument } from '../gql/graphql.js';
import { useText } from '../text.js';
import { Answered, useAnswer } from '../ui/answer.js';
import { EasingFigure, KeyFigure, KeyFigures, ScoreFigures } from '../ui/key-figures.js';
import { Page, Section } from '../ui/page.js';
import { usePlanChoice } from '../ui/plan-frame.js';
import { ScoreFigure } from '../ui/score-figure.js';
import { StatusCounts } from '../ui/status.js';
import { WeightChanges } from '../ui/weight-changes.js';
import { LatestDecisions } from './latest-decisions.js';
import { areaRows, type Overview, sectorRows } from './overview.rows.js';
import { ToComplete } from './to-complete.js';

function Contents({ plan }: { plan: Overview }) {
  const text = useText().overview;
  const counts = [
    { count: plan.areas.length, word: text.areaCount },
    { count: plan.sectors.length, word: text.sectorCount },
    { count: plan.objectives.totalCount, word: text.objectiveCount },
    { count: plan.indicators.totalCount, word: text.indicatorCount },
  ];
  return (
    <p className="contents">
      {text.contents}{' '}
      {counts.map(({ count, word }, index) => (
        <span key={word(count)}>
          {index > 0 && ' · '}
          <strong>{number(count)}</strong> {word(count)}
        </span>
      ))}
    </p>
  );
}

function Figures({ plan }: { plan: Overview }) {
  const text = useText();
  return (
    <section aria-label={text.overview.figures}>
      <KeyFigures>
        <ScoreFigures score={plan.score} parts="objectives" />
        <KeyFigure term={text.overview.reduced} value={number(plan.reduced.totalCount)} />
        <EasingFigure easing={plan.easing} parts="objectives" />
      </KeyFigures>
      <StatusCounts counts={plan.statusCounts} />
    </section>
  );
}

function Sections({ plan }: { plan: Overview }) {
  const text = useText();
  return (
    <>
      <Figures plan={plan} />
      <Section id="aree" title={text.overview.byArea}>
        <ScoreFigure name="aree" rowName={text.overview.area} rows={areaRows(plan, text)} />
      </Section>
      <Section id="settori" title={text.overview.bySector}>
        <ScoreFigure name="settori" rowName={text.overview.sector} rows={sectorRows(plan, text)} />
      </Section>
      <Section id="pesi" title={text.overview.weightCuts}>
        {plan.weightChanges.length === 0 ? (
          <p>{text.overview.noWeightCuts}</p>
        ) : (
          <WeightChanges changes={plan.weightChanges} named />
        )}
      </Section>
      <div className="two-columns">
        <Section id="da-completare" title={text.overview.incomplete}>
          <ToComplete incomplete={plan.incomplete} />
        </Section>
        <Section id="decisioni" title={text.overview.decisions}>
          <LatestDecisions variations={plan.variations} />
          <p>
            <Link to="/variazioni">{text.overview.allDecisions}</Link>
          </p>
        </Section>
      </div>
    </>
  );
}

/** Cruscotto: where do we stand? */
export function OverviewPage() {
  const text = useText();
  const { plan, basis } = usePlanChoice();
  const query = useAnswer(OverviewPageDocument, { ...plan, basis });
  return (
    <Answered query={query}>
      {({ plan }) =>
        plan && (
          <Page
            title={text.overview.title}
            kicker={text.navigation.overview}
            lead={
              <>
                <p>{text.overview.lead}</p>
                <Contents plan={plan} />
              </>
            }
          >
            <Sections plan={plan} />
          </Page>
        )
      }
    </Answered>
  );
}
